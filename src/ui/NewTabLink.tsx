import { type ComponentProps, useId } from 'react';
import { useGalleryWords } from '../words/en/gallery.ts';
import { Text } from './Text.tsx';

/** A link that opens in a new tab. Its accessible description says so; its name is its visible text. */
export function NewTabLink({ children, rel = 'noopener', ...props }: ComponentProps<'a'>) {
  const words = useGalleryWords();
  const id = useId();
  return (
    <>
      <a {...props} target="_blank" rel={rel} aria-describedby={id}>
        {children}
      </a>
      <span id={id} hidden>
        <Text>{words.opensInNewTab}</Text>
      </span>
    </>
  );
}
