import { useEffect } from 'react';
import { paths } from '../../content/urls.ts';
import { hurry } from '../../viewer/state/viewerState.ts';

/** What a publisher's analytics hear on `document`, as `diaporama:open` and so on. README.md, beside it, says when. */
type EventName = 'open' | 'slide' | 'seeAll' | 'caption' | 'leave';

/**
 * The slide shown or, in the grid, where one was: its gallery's id, its own (of one that has not come yet, its number),
 * and its place, counted from 1.
 */
interface GalleryEventDetail {
  gallery: string;
  slide: string;
  index: number;
  count: number;
}

/** Where the reader is last known to be; nothing outside galleries. There is one reader a document. */
let present: GalleryEventDetail | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** How often it is looked whether a reader who waits for the grid still does, in milliseconds. */
const patience = 200;

/** Tells of a gallery opened, of each slide that has come to rest, or of the grid, and of the gallery left. */
export function useGalleryEvents(name: 'slide' | 'seeAll', at: GalleryEventDetail): void {
  const { gallery, slide, index, count } = at;

  useEffect(() => {
    const detail = { gallery, slide, index, count };
    arrive(detail);
    const isSlide = name === 'slide';
    const isComing = isSlide && /^\d+$/.test(slide);
    const timer = isComing ? undefined : setTimeout(() => tell(name, detail), isSlide ? hurry : 0);
    return () => {
      clearTimeout(timer);
      // The next slide, or the other view of the gallery, arrives before this comes to pass.
      leaving = setTimeout(leaveUnlessWaiting);
    };
  }, [name, gallery, slide, index, count]);
}

export function tell(name: EventName, detail: GalleryEventDetail & { shown?: boolean }): void {
  document.dispatchEvent(new CustomEvent(`diaporama:${name}`, { detail }));
}

function arrive(at: GalleryEventDetail): void {
  clearTimeout(leaving);
  if (present?.gallery !== at.gallery) {
    leave();
    tell('open', at);
  }
  present = at;
}

/** The grid's code may be on its way: who waits for it has not left. */
function leaveUnlessWaiting(): void {
  const isWaiting = present && window.location.pathname.endsWith(paths.grid(present.gallery));
  if (isWaiting) leaving = setTimeout(leaveUnlessWaiting, patience);
  else leave();
}

function leave(): void {
  if (present) tell('leave', present);
  present = undefined;
}
