import type { ComponentProps } from 'react';

interface TextProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** An empty text renders nothing. */
  children: string | false | undefined;
}

/**
 * Text that can change or that has siblings. It is rendered as an element that is replaced along with its text, because
 * browser translators replace text nodes with elements: React would then update a text node that is no longer in the
 * page, and throw when it moves or removes it. See https://github.com/facebook/react/issues/11538.
 */
export function Text({ children, ...props }: TextProps) {
  if (!children) return null;
  return (
    <span key={children} {...props}>
      {children}
    </span>
  );
}
