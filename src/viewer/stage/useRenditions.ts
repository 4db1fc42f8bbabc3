import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { PictureSlide } from '../../content/gallery.ts';
import { currentNetwork } from '../../picture/network.ts';
import { afterPaint } from '../../ui/afterPaint.ts';
import { useIsHydrated } from '../../ui/useIsHydrated.ts';
import type { Slides } from '../state/slides.ts';
import { hasMoved, neighboursOf, type ViewerState } from '../state/viewerState.ts';
import type { ViewerHost } from '../Viewer.tsx';
import type { PictureCache } from './pictureCache.ts';
import { smallestSizes } from './slideSizes.ts';

interface RenditionsOptions {
  /** Those whose pictures are on the stage: the slide shown and, while a finger moves it, its neighbours. */
  shown: readonly PictureSlide[];
  slide: PictureSlide;
  slides: Slides;
  state: ViewerState;
  isCaptionShown: boolean;
  sizesOf: ViewerHost['sizesOf'];
}

interface Rendition {
  sizes: string;
  /** The picture was decoded ahead of its slide. */
  isWarm: boolean;
  /** To be called when the picture is loaded, or has failed for now: the network is free for others. */
  onArrive: () => void;
}

interface Renditions {
  /** The rendition in which a picture on the stage is shown now. */
  of: (slide: PictureSlide) => Rendition;
  /** The slide's own picture is loaded, or has failed for now. */
  hasArrived: boolean;
}

/** As many pictures as are in view at once. */
const maxArrivals = 3;

/**
 * Chooses the rendition of the slide's picture and loads its neighbours ahead: in full, one after the other, once the
 * slide's own is loaded and the reader is calm; while moves are hurried, only the slide itself, in its smallest.
 */
export function useRenditions(options: RenditionsOptions): Renditions {
  const { shown, slide, slides, state, isCaptionShown } = options;
  const sizesOf = (each: PictureSlide, density = densityShare()) =>
    options.sizesOf(each, density, isCaptionShown);
  const [cache, setCache] = useState<PictureCache>();
  const [arrived, setArrived] = useState<readonly string[]>([]);
  // A prerendered picture is requested before any script can ask for less.
  const [isPrerendered] = useState(!useIsHydrated());
  const mayAdapt = hasMoved(state) || !isPrerendered;
  const isCalm = state.pace !== 'hurried';
  const isOpen = shown.length > 1;
  const warm = useWarmSlides(cache, shown);

  const of = (each: PictureSlide): Rendition => {
    const isWarm = warm.includes(each.id);
    // A picture under the finger is not made smaller, however quick the finger.
    const isWhole = isCalm || isWarm || isOpen;
    const sizes = isWhole
      ? sizesOf(each, mayAdapt || each !== slide ? undefined : 1)
      : smallestSizes;
    const arrival = `${each.id} ${sizes}`;
    const arrive = () =>
      setArrived((others) =>
        [arrival, ...others.filter((other) => other !== arrival)].slice(0, maxArrivals),
      );
    // A picture that is ready anyway need not pay for another render within its own frame.
    const onArrive = isWarm ? () => void afterPaint(arrive) : arrive;
    return { sizes, isWarm, onArrive };
  };

  const hasArrived = arrived.includes(`${slide.id} ${of(slide).sizes}`);

  // Neither pictures nor this code are fetched ahead before the first picture is loaded.
  const [isUnderWay, setUnderWay] = useState(false);
  if (hasArrived && !isUnderWay) setUnderWay(true);
  useEffect(() => {
    if (!isUnderWay) return;
    let stop = () => {};
    let isOver = false;
    const start = ({ PictureCache }: typeof import('./pictureCache.ts')) => {
      if (isOver) return;
      const started = new PictureCache();
      stop = () => started.clear();
      setCache(started);
    };
    // Without it each picture is fetched when its slide is shown.
    import('./pictureCache.ts').then(start, () => undefined);
    return () => {
      isOver = true;
      stop();
    };
  }, [isUnderWay]);

  const loadAhead = useEffectEvent((pictures: PictureCache) => {
    const neighbours = isCalm ? neighboursOf(state).slice(0, neighboursAhead()) : [];
    const wanted = neighbours
      .map((index) => slides.at(index))
      .filter((neighbour) => neighbour !== undefined)
      .map((neighbour) => ({ slide: neighbour, sizes: sizesOf(neighbour) }));
    if (isCalm && hasArrived) void pictures.warm(wanted);
    else if (warm.includes(slide.id)) pictures.keepOnly(wanted.map((each) => each.slide.id));
    else pictures.keepOnly([slide.id]);
  });
  // At every render, since all of the above may have changed; asking again for the same costs nothing.
  useEffect(() => cache && afterPaint(() => loadAhead(cache)));

  return { of, hasArrived };
}

/** The ids of those slides whose pictures are decoded already. */
function useWarmSlides(cache: PictureCache | undefined, shown: readonly PictureSlide[]): string[] {
  // A text, so that the same ids count as the same.
  const warmIds = () =>
    shown
      .map(({ id }) => id)
      .filter((id) => cache?.isReady(id))
      .join(' ');
  return useSyncExternalStore(cache?.subscribe ?? neverChanges, warmIds, () => '').split(' ');
}

const neverChanges = () => () => {};

/** How much of the screen's density is used. */
export function densityShare(): number {
  return currentNetwork() === 'saveData' ? 1 / window.devicePixelRatio : 1;
}

function neighboursAhead(): number {
  return { fast: 3, slow: 1, saveData: 0 }[currentNetwork()];
}
