import { Icon } from '../../ui/Icon.tsx';
import { NewTabLink } from '../../ui/NewTabLink.tsx';
import { Text } from '../../ui/Text.tsx';
import { useGalleryWords } from '../../words/en/gallery.ts';
import classes from './OpenGallery.module.css';

/** A link from a frame to the gallery's own page, in a new tab. */
export function OpenGallery({ href }: { href: string }) {
  return (
    <NewTabLink className={classes.open} href={href}>
      <Text>{useGalleryWords().openGallery}</Text>
      <Icon name="open" />
    </NewTabLink>
  );
}
