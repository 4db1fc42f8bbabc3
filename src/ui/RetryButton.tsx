import { useRef } from 'react';
import { Text } from './Text.tsx';
import { useFocusHandOn } from './useFocusHandOn.ts';

interface RetryButtonProps {
  className?: string | undefined;
  onRetry: () => void;
  /** What it says: "Try again". */
  children: string;
}

/** Tries again what has failed. When it goes, it hands the focus on. */
export function RetryButton({ className, onRetry, children }: RetryButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useFocusHandOn(button);
  return (
    <button
      type="button"
      className={className}
      ref={button}
      onClick={() => {
        // Safari does not focus a button at a click, and there would be nothing to hand on.
        button.current?.focus();
        onRetry();
      }}
    >
      <Text>{children}</Text>
    </button>
  );
}
