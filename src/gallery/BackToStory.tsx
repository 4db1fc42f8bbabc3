import type { MouseEvent } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import type { Gallery } from '../content/gallery.ts';
import { paths } from '../paths.ts';
import { isPlainClick, whatLiesBelow } from './history.ts';
import { Icon } from './Icon.tsx';
import classes from './Tools.module.css';

/** The way out of a gallery: a real link, for a reader who arrived by the slide's own address too. */
export function BackToStory({ gallery }: { gallery: Gallery }) {
  const leave = useLeaveForStory(gallery);
  const handleClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    leave();
  };
  return (
    <Link className={classes.back} to={wayOut(gallery)} onClick={handleClick}>
      <Icon name="back" />
      {gallery.story ? 'Back to story' : 'All stories'}
    </Link>
  );
}

/** Leaves for the story: by Back when it lies there, which restores its scroll position, else by its address. */
export function useLeaveForStory(gallery: Gallery): () => void {
  const navigate = useNavigate();
  const { state } = useLocation();
  return () => {
    if (whatLiesBelow(state) === 'story') navigate(-1);
    else navigate(wayOut(gallery));
  };
}

function wayOut({ id, story }: Gallery): string {
  return story ? paths.teaser(story.slug, id) : paths.home;
}
