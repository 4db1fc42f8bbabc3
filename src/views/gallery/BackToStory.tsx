import { useLocation, useNavigate } from 'react-router';
import type { Gallery } from '../../content/gallery.ts';
import { paths } from '../../content/urls.ts';
import { addressOf } from '../../site/addresses.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Text } from '../../ui/Text.tsx';
import { SlideLink } from '../../viewer/SlideLink.tsx';
import classes from '../../viewer/tools/Tools.module.css';
import { useGalleryWords } from '../../words/en/gallery.ts';
import { goBack, whatLiesBelow } from './history.ts';

/** The way out of a gallery: a real link, which works for readers who came by the slide's own address too. */
export function BackToStory({ gallery, onLeave }: { gallery: Gallery; onLeave: () => void }) {
  const words = useGalleryWords();
  return (
    <SlideLink className={classes.back} href={addressOf(wayOut(gallery))} onFollow={onLeave}>
      <Icon name="back" />
      <Text>{gallery.story ? words.backToStory : words.allStories}</Text>
    </SlideLink>
  );
}

/** Leaves for the story: by Back if it is the entry before, which restores its scroll position, else by its address. */
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
