import { reduceViewer, type ViewerAction, type ViewerState } from '../state/viewerState.ts';

/** What a playing slide waits for before it moves on. */
type Wait =
  /** It is shown for as long as its text takes to read. */
  | 'time'
  /** The next slide's picture is decoded. */
  | 'next'
  /** The tab is visible. */
  | 'tab'
  /** The pointer has left the caption. */
  | 'pointer';

/** The state of a viewer whose slides can play. */
export interface PlayerState extends ViewerState {
  /** What the playing slide still waits for; else why nothing plays: failed if the next picture could not be loaded. */
  play: 'stopped' | 'failed' | readonly Wait[];
}

export type PlayerAction =
  | ViewerAction
  | { type: 'play'; at: number }
  | { type: 'wait'; for: Wait }
  /** A wait is over; if it was the last, the slides move on `at` this time. */
  | { type: 'ready'; for: Wait; at: number }
  /** The reader paused or turned to something else, such as a control or the picture; or the play failed. */
  | { type: 'stop'; as: 'stopped' | 'failed' };

/** A viewer's changes and those of its play. Only the reader starts it; a move by hand, a zoom and the end stop it. */
export function reducePlayer(state: PlayerState, action: PlayerAction): PlayerState {
  const { play } = state;
  switch (action.type) {
    case 'play':
      return playOn(isAtEnd(state) ? move(state, { type: 'go', to: 0, at: action.at }) : state);
    case 'stop':
      // The slide was not announced while it played: it is when the reader rests there.
      return isPlaying(play) ? { ...state, play: action.as, pace: 'calm' } : state;
    case 'wait':
      if (!isPlaying(play) || play.includes(action.for)) return state;
      // Afterwards the slide gets its whole time again.
      return { ...state, play: [...play, action.for, 'time'] };
    case 'ready': {
      if (!isPlaying(play) || !play.includes(action.for)) return state;
      const waits = play.filter((wait) => wait !== action.for);
      if (waits.length > 0) return { ...state, play: waits };
      return playOn(move(state, { type: 'step', by: 1, at: action.at }));
    }
    default: {
      const next = move(state, action);
      const isOver = next.movedAt !== state.movedAt || next.zoom > 1 || isAtEnd(next);
      return isOver ? { ...next, play: 'stopped' } : next;
    }
  }
}

export function isPlaying(play: PlayerState['play']): play is readonly Wait[] {
  return typeof play === 'object';
}

function playOn(state: PlayerState): PlayerState {
  return { ...state, play: isAtEnd(state) ? 'stopped' : ['time', 'next'] };
}

function isAtEnd({ index, count }: ViewerState): boolean {
  return index >= count - 1;
}

function move(state: PlayerState, action: ViewerAction): PlayerState {
  return { ...state, ...reduceViewer(state, action) };
}
