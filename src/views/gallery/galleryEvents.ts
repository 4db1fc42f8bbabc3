import { useEffect } from 'react';
import { paths } from '../../content/urls.ts';

/** What a publisher's analytics hear on `document`, as `diaporama:open` and so on. */
type EventName = 'open' | 'slide' | 'seeAll' | 'caption' | 'leave';

/** The slide shown or, in the grid, the one it was opened from. */
interface GalleryEventDetail {
  gallery: string;
  /** Its id or, until it is loaded, its number. */
  slide: string;
  /** Counted from 1. */
  index: number;
  count: number;
}

/** Where the reader is; undefined outside galleries. */
export let present: GalleryEventDetail | undefined;
/** The last slide or grid that was reported: `slide ID` or `seeAll ID`. */
export let reported: string | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** The grid's code may still be loading: this is how often we check whether the reader waits for it. */
const waitingCheckMs = 200;

/** Reports when a gallery opens, each slide at which the reader rests, the grid, and when the reader leaves. */
export function useGalleryEvents(
  name: 'slide' | 'seeAll',
  at: GalleryEventDetail,
  isAtRest = true,
): void {
  const { gallery, slide, index, count } = at;

  useEffect(() => {
    const detail = { gallery, slide, index, count };
    arrive(detail);
    const isLoading = name === 'slide' && /^\d+$/.test(slide);
    if (isAtRest && !isLoading) report(name, detail);
    return () => {
      // The next slide, or the other view of the gallery, cancels this.
      leaving = setTimeout(leaveUnlessWaiting);
    };
  }, [name, gallery, slide, index, count, isAtRest]);
}

export function dispatchGalleryEvent(
  name: EventName,
  detail: GalleryEventDetail & { shown?: boolean },
): void {
  document.dispatchEvent(new CustomEvent(`diaporama:${name}`, { detail }));
}

/** Reports the page on which the reader has arrived; from slide to slide it stays the same. */
export function dispatchPageEvent(): void {
  document.dispatchEvent(
    new CustomEvent('diaporama:page', { detail: { path: window.location.pathname } }),
  );
}

function arrive(at: GalleryEventDetail): void {
  clearTimeout(leaving);
  if (present?.gallery !== at.gallery) {
    leave();
    dispatchGalleryEvent('open', at);
  }
  present = at;
}

/** A slide is reported once, however often the page renders or the reader rests there. */
function report(name: 'slide' | 'seeAll', at: GalleryEventDetail): void {
  const view = `${name} ${at.slide}`;
  if (view !== reported) dispatchGalleryEvent(name, at);
  reported = view;
}

function leaveUnlessWaiting(): void {
  const isWaiting = present && window.location.pathname.endsWith(paths.grid(present.gallery));
  if (isWaiting) leaving = setTimeout(leaveUnlessWaiting, waitingCheckMs);
  else leave();
}

function leave(): void {
  if (present) dispatchGalleryEvent('leave', present);
  present = undefined;
  reported = undefined;
}
