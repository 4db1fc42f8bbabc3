import { useLocation, useNavigate } from 'react-router';
import type { Gallery } from '../content/gallery.ts';
import { addressOf, paths } from '../paths.ts';
import { Text } from '../ui/Text.tsx';
import { useGalleryWords } from '../words/useGalleryWords.ts';
import { goBack, whatLiesBelow } from './history.ts';
import { Icon } from './Icon.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import classes from './Tools.module.css';

/** The way out of a gallery: a real link, for a reader who arrived by the slide's own address too. */
export function BackToStory({ gallery }: { gallery: Gallery }) {
  const leave = useLeaveForStory(gallery);
  const words = useGalleryWords();
  return (
    <PlaceLink className={classes.back} href={addressOf(wayOut(gallery))} onFollow={leave}>
      <Icon name="back" />
      <Text>{gallery.story ? words.backToStory : words.allStories}</Text>
    </PlaceLink>
  );
}

/** Leaves for the story: by Back when it lies there, which restores its scroll position, else by its address. */
export function useLeaveForStory(gallery: Gallery): () => void {
  const navigate = useNavigate();
  const { state } = useLocation();
  return () => {
    if (whatLiesBelow(state) === 'story') goBack();
    else navigate(wayOut(gallery));
  };
}

function wayOut({ id, story }: Gallery): string {
  return story ? paths.teaser(story.slug, id) : paths.home;
}
