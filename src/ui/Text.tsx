import type { ComponentProps } from 'react';

interface TextProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** Nothing is rendered for an empty text. */
  children: string | false | undefined;
}

/**
 * A text that can change, or that has siblings: an element of its own, replaced together with its text.
 *
 * A browser's translator replaces text nodes by elements. React and Preact would then write a new text to the node
 * that is no longer in the page, so that the old one stays, and would fail when they move or remove it.
 * See https://github.com/facebook/react/issues/11538.
 */
export function Text({ children, ...props }: TextProps) {
  if (!children) return null;
  return (
    <span key={children} {...props}>
      {children}
    </span>
  );
}
