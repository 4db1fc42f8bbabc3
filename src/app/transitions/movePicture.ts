import type { QueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { galleryQuery } from '../../views/queries.ts';
import { type Journey, journeyBetween } from './journeys.ts';
import { type LiftedPicture, liftSlide, liftThumbnail, slideShown } from './liftPicture.ts';
import './movePicture.css';

interface PageChange {
  /** The path of the page shown. */
  from: string;
  to: string;
  /** Renders the next page. */
  show: () => void;
  client: QueryClient;
}

/** How long the old page waits for the gallery's document, so that the picture can move. */
const fetchTimeoutMs = 250;

/** Ends the current transition and shows its page. */
let finish: (() => void) | undefined;

/**
 * Shows another page in a view transition in which a thumbnail grows into its slide, or a slide shrinks into its
 * thumbnail. Input during the transition ends it and then acts on the new page.
 * @returns false if nothing moves or motion is unwanted: the caller then shows the page without a transition.
 */
export function movePicture({ from, to, show, client }: PageChange): boolean {
  finish?.();
  const journey = journeyBetween(from, to);
  if (!journey || !isMotionWanted()) return false;
  const { kind, gallery } = journey;
  const slide = kind === 'opening' ? journey.slide : slideShown();
  const liftOurThumbnail = () => liftThumbnail(gallery, slide);
  const old = kind === 'opening' ? liftOurThumbnail() : liftSlide();
  if (!old) return false;
  const query = galleryQuery(gallery);
  const isFetched = client.getQueryData(query.queryKey) !== undefined;
  travel({
    kind,
    old,
    liftNew: kind === 'opening' ? liftSlide : liftOurThumbnail,
    show,
    wait: isFetched ? undefined : client.prefetchQuery(query),
  });
  return true;
}

function isMotionWanted(): boolean {
  if (!('startViewTransition' in document)) return false;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return false;
  // Safari animates a swipe back by itself.
  return !(window.event instanceof PopStateEvent && window.event.hasUAVisualTransition);
}

interface Travel {
  kind: Journey['kind'];
  old: LiftedPicture;
  liftNew: () => LiftedPicture | undefined;
  show: () => void;
  wait: Promise<unknown> | undefined;
}

function travel({ kind, old, liftNew, show, wait }: Travel): void {
  const root = document.documentElement;
  let lifted: LiftedPicture | undefined = old;
  let isShown = false;
  let transition: ViewTransition | undefined;

  const showPage = () => {
    if (isShown) return;
    isShown = true;
    old.putBack();
    flushSync(show);
    lifted = liftNew();
    if (!lifted) return transition?.skipTransition();
    // A story shows the gallery's cover, whichever slide was left.
    root.dataset.journey = lifted.src === old.src ? kind : 'changing';
  };

  const begin = () => {
    if (finish !== end) return;
    transition = document.startViewTransition(showPage);
    // Rejects if it is skipped or the window is hidden. The page is shown all the same.
    transition.ready.catch(() => undefined);
    transition.finished.then(cleanUp, cleanUp);
  };

  const listening = new AbortController();
  const cleanUp = () => {
    if (finish !== end) return;
    finish = undefined;
    listening.abort();
    lifted?.putBack();
    root.style.removeProperty('--crop');
    delete root.dataset.journey;
  };

  const end = () => {
    showPage();
    transition?.skipTransition();
    cleanUp();
  };

  finish = end;
  // Captured, to come before every listener of the page.
  for (const type of ['keydown', 'pointerdown', 'wheel'] as const) {
    window.addEventListener(type, end, { signal: listening.signal, capture: true, passive: true });
  }
  if (wait)
    void Promise.race([wait, new Promise((up) => setTimeout(up, fetchTimeoutMs))]).then(begin);
  else begin();
}
