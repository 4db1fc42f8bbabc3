/** What holds a playing show for as long as it lasts. */
type Hold =
  /** The tab is not seen. */
  | 'away'
  /** The pointer rests on the text. */
  | 'reading';

/** A show that goes on by itself, from the reader's "Play" until anything ends it. */
export interface Autoplay {
  status: 'playing' | 'ended' | 'failed';
  /** The slide it is at, counted from 0. */
  index: number;
  count: number;
  /** The slide has been there for as long as its text takes. */
  isRead: boolean;
  /** The next slide's picture is decoded. */
  isNextReady: boolean;
  holds: readonly Hold[];
}

export type AutoplayAction =
  | { type: 'read' }
  | { type: 'nextReady' }
  | { type: 'nextFailed' }
  | { type: 'hold'; by: Hold }
  | { type: 'release'; by: Hold }
  /** The slideshow shows another slide, by us or by the reader. */
  | { type: 'moved'; to: number }
  /** The reader has turned to something else: a control, the picture, a window over the gallery. */
  | { type: 'end' };

export function playFrom(index: number, count: number): Autoplay {
  const status = index < count - 1 ? 'playing' : 'ended';
  return { status, index, count, isRead: false, isNextReady: false, holds: [] };
}

/** Whether its time has come to move on: read, nothing holds it, and nobody would wait for the next picture. */
export function movesOn({ status, isRead, isNextReady, holds }: Autoplay): boolean {
  return status === 'playing' && isRead && isNextReady && holds.length === 0;
}

/** Ended is ended: only the reader begins again. */
export function reduceAutoplay(show: Autoplay, action: AutoplayAction): Autoplay {
  if (show.status !== 'playing') return show;
  switch (action.type) {
    case 'read':
      return { ...show, isRead: true };
    case 'nextReady':
      return { ...show, isNextReady: true };
    case 'nextFailed':
      return { ...show, status: 'failed' };
    case 'hold':
      if (show.holds.includes(action.by)) return show;
      // Who comes back has the whole time again.
      return { ...show, isRead: false, holds: [...show.holds, action.by] };
    case 'release':
      if (!show.holds.includes(action.by)) return show;
      return { ...show, holds: show.holds.filter((hold) => hold !== action.by) };
    case 'moved':
      return afterMove(show, action.to);
    case 'end':
      return { ...show, status: 'ended' };
  }
}

function afterMove(show: Autoplay, to: number): Autoplay {
  if (to === show.index) return show;
  const isOwn = movesOn(show) && to === show.index + 1;
  return isOwn ? { ...playFrom(to, show.count), holds: show.holds } : { ...show, status: 'ended' };
}
