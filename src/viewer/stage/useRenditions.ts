import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PictureSlide } from '../../content/gallery.ts';
import { currentNetwork } from '../../picture/network.ts';
import { afterPaint } from '../../ui/afterPaint.ts';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import type { Slides } from '../state/slides.ts';
import { neighboursOf, type ViewerState } from '../state/viewerState.ts';
import type { PictureCache } from './pictureCache.ts';
import { smallestSizes } from './slideSizes.ts';

interface RenditionsOptions {
  slide: PictureSlide;
  slides: Slides;
  state: ViewerState;
  /** The `sizes` of a slide on this stage, `density` times as sharp as it is laid out. */
  sizesOf: (slide: PictureSlide, density: number) => string;
  /** The neighbours are in view, too. */
  isOpen: boolean;
}

interface Rendition {
  sizes: string;
  /** The picture is there, decoded, before its slide is. */
  isWarm: boolean;
  /** To be called when the picture is there, or has failed for now: the line is free for others. */
  onArrive: () => void;
}

interface Renditions {
  /** What the picture of the slide, or of a neighbour in view, is shown in now. */
  of: (slide: PictureSlide) => Rendition;
  /** The slide's own picture is there, or has failed for now. */
  hasArrived: boolean;
}

/** As many pictures as are in view at once. */
const arrivalsKept = 3;

/**
 * Chooses the rendition of the slide's picture and fetches its neighbours ahead: in full, one after the other, once
 * the slide's own has come and the reader rests; while moves are hurried, the smallest of the slide alone.
 */
export function useRenditions(options: RenditionsOptions): Renditions {
  const { slide, slides, state, sizesOf, isOpen } = options;
  const cache = useRef<PictureCache>(null);
  const [arrived, setArrived] = useState<readonly string[]>([]);
  // What a page was prerendered with is on its way before any script can ask for less.
  const [isPrerendered] = useState(!useIsHydrated());
  const hasMoved = state.movedAt > Number.NEGATIVE_INFINITY;
  const mayAdapt = hasMoved || !isPrerendered;

  const isCalm = state.pace === 'calm';
  const isReady = ({ id }: PictureSlide) => cache.current?.isReady(id) ?? false;

  const of = (each: PictureSlide): Rendition => {
    const isWarm = isReady(each);
    // A picture under the finger is not made smaller, however quick the finger.
    const isWhole = isCalm || isWarm || isOpen;
    const sizes = isWhole
      ? sizesOf(each, mayAdapt || each !== slide ? densityShare() : 1)
      : smallestSizes;
    const arrival = `${each.id} ${sizes}`;
    const arrive = () =>
      setArrived((others) =>
        [arrival, ...others.filter((other) => other !== arrival)].slice(0, arrivalsKept),
      );
    // To render once more for a picture that is there anyway would take from its own frame.
    const onArrive = isWarm ? () => void afterPaint(arrive) : arrive;
    return { sizes, isWarm, onArrive };
  };

  const isWarm = isReady(slide);
  const hasArrived = arrived.includes(`${slide.id} ${of(slide).sizes}`);

  const follow = useEffectEvent(() => {
    const neighbours = isCalm ? neighboursOf(state).slice(0, neighboursAhead()) : [];
    const wanted = neighbours
      .map((index) => slides.at(index))
      .filter((neighbour) => neighbour !== undefined)
      .map((neighbour) => ({ slide: neighbour, sizes: sizesOf(neighbour, densityShare()) }));
    if (isCalm && hasArrived) void cache.current?.warm(wanted);
    else if (isWarm) cache.current?.giveUpBut(wanted.map(({ slide: neighbour }) => neighbour.id));
    else cache.current?.giveUpBut([slide.id]);
  });

  // Nothing is fetched ahead before the first picture is there, and so no code for it either.
  const [isUnderWay, setUnderWay] = useState(false);
  if (hasArrived && !isUnderWay) setUnderWay(true);
  useEffect(() => {
    if (!isUnderWay) return;
    let isOver = false;
    const start = (loaded: typeof import('./pictureCache.ts')) => {
      if (isOver) return;
      cache.current = new loaded.PictureCache();
      follow();
    };
    // Without it each picture is fetched when its slide comes.
    import('./pictureCache.ts').then(start, () => undefined);
    return () => {
      isOver = true;
      cache.current?.clear();
    };
  }, [isUnderWay]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: to act once for each of these changes
  useEffect(
    () => afterPaint(() => follow()),
    [isCalm, hasArrived, slide.id, state.direction, slides.changes()],
  );

  return { of, hasArrived };
}

/** How much of the screen's density is made use of. */
export function densityShare(): number {
  return currentNetwork() === 'saveData' ? 1 / window.devicePixelRatio : 1;
}

function neighboursAhead(): number {
  return { fast: 3, slow: 1, saveData: 0 }[currentNetwork()];
}
