import { useRef } from 'react';
import { Text } from './Text.tsx';
import { useKeepFocus } from './useKeepFocus.ts';

interface RetryButtonProps {
  className?: string | undefined;
  onRetry: () => void;
  /** The label, "Try again". */
  children: string;
}

/** A button that retries a failed request. When it unmounts, the focus moves to a control near it. */
export function RetryButton({ className, onRetry, children }: RetryButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useKeepFocus(button);
  return (
    <button
      type="button"
      className={className}
      ref={button}
      onClick={() => {
        // Safari does not focus a button on click, and there would be no focus to keep:
        // https://developer.mozilla.org/en-US/docs/Web/HTML/Element/button#clicking_and_focus
        button.current?.focus();
        onRetry();
      }}
    >
      <Text>{children}</Text>
    </button>
  );
}
