import { type ComponentProps, useId } from 'react';
import { useGalleryWords } from '../words/en/gallery.ts';
import { Text } from './Text.tsx';

/** A link that opens in a new tab, and says so; its name stays what it shows. */
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
