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

/** A gallery that is fetched within this many milliseconds is waited for, on the page that is there. */
const patience = 250;

/** Ends the journey under way, its page shown. */
let finish: (() => void) | undefined;

/**
 * Shows another page in a view transition in which a thumbnail grows into the slide it leads to, or a slide shrinks
 * into its thumbnail. Whatever the reader does meanwhile ends it first, and then acts on the page shown.
 * @returns false where there is nothing to move, or motion is unwanted: the page is then to be shown without.
 */
export function movePicture({ from, to, show, client }: PageChange): boolean {
  finish?.();
  const journey = journeyBetween(from, to);
  if (!journey || !isWelcome()) return false;
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

function isWelcome(): boolean {
  if (!('startViewTransition' in document)) return false;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return false;
  // Safari slides from page to page by itself where a finger goes back.
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
    // A story shows its gallery's cover, whichever slide is left for it.
    root.dataset.journey = lifted.src === old.src ? kind : 'changing';
  };

  const begin = () => {
    if (finish !== end) return;
    transition = document.startViewTransition(showPage);
    // One that was ended, or that a hidden window does not show, is no failure: the page is there.
    transition.ready.catch(() => undefined);
    transition.finished.then(tidyUp, tidyUp);
  };

  const listening = new AbortController();
  const tidyUp = () => {
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
    tidyUp();
  };

  finish = end;
  // Heard before anything on the page hears of it.
  for (const sign of ['keydown', 'pointerdown', 'wheel'] as const) {
    window.addEventListener(sign, end, { signal: listening.signal, capture: true, passive: true });
  }
  if (wait) void Promise.race([wait, new Promise((up) => setTimeout(up, patience))]).then(begin);
  else begin();
}
