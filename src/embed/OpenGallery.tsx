import { Icon } from '../gallery/Icon.tsx';
import { Text } from '../ui/Text.tsx';
import { useGalleryWords } from '../words/useGalleryWords.ts';
import classes from './OpenGallery.module.css';

/** The way from a frame to the gallery's own page, in a new tab. */
export function OpenGallery({ href }: { href: string }) {
  return (
    <a className={classes.open} href={href} target="_blank" rel="noopener">
      <Text>{useGalleryWords().openGallery}</Text>
      <Icon name="open" />
    </a>
  );
}
