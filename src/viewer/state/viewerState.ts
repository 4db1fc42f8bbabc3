/** What a link to a slide should not carry, and the place itself, ahead of the address that follows it. */
export interface ViewerState {
  /** The slide shown, counted from 0. */
  index: number;
  count: number;
  /** Which way the last move went: its neighbours are fetched first. */
  direction: 1 | -1;
  /** Hurried while moves follow each other faster than a reader can look. */
  pace: 'calm' | 'hurried';
  /** When the last move came, in milliseconds of any one clock. */
  movedAt: number;
  /** 1 fits the picture into the stage. */
  zoom: number;
  /** The slide shown whose picture has not come, so that a notice lies on the stage. It cannot be zoomed. */
  noticeOn: string | undefined;
}

export type ViewerAction =
  | { type: 'step'; by: number; at: number }
  | { type: 'go'; to: number; at: number }
  /** The gallery has changed while it was open: the slide shown has another place, or is no more. */
  | { type: 'recount'; count: number; index: number }
  | { type: 'settle' }
  | { type: 'zoom'; to: number }
  /** A notice has come to lie on the picture of a slide, or has gone. */
  | { type: 'notice'; slide: string; isShown: boolean };

/** Moves closer together than this, in milliseconds, are hurried: about the rate of a held key. */
export const hurry = 150;

/** What no picture is zoomed beyond; a coarse one has a limit of its own, which its stage knows. */
export const maxZoom = 6;

export function startAt(index: number, count: number): ViewerState {
  return {
    index,
    count,
    direction: 1,
    pace: 'calm',
    movedAt: Number.NEGATIVE_INFINITY,
    zoom: 1,
    noticeOn: undefined,
  };
}

/** The one place where a slideshow changes. Each move counts from the state before it, so none is lost. */
export function reduceViewer(state: ViewerState, action: ViewerAction): ViewerState {
  switch (action.type) {
    case 'step':
      return moveTo(state, state.index + action.by, action.at);
    case 'go':
      return moveTo(state, action.to, action.at);
    case 'recount':
      return { ...state, count: action.count, index: clamp(action.index, 0, action.count - 1) };
    case 'settle':
      return state.pace === 'calm' ? state : { ...state, pace: 'calm' };
    case 'zoom':
      return { ...state, zoom: state.noticeOn === undefined ? clamp(action.to, 1, maxZoom) : 1 };
    case 'notice':
      if (action.isShown) return { ...state, noticeOn: action.slide, zoom: 1 };
      return state.noticeOn === action.slide ? { ...state, noticeOn: undefined } : state;
  }
}

function moveTo(state: ViewerState, wanted: number, at: number): ViewerState {
  const index = clamp(wanted, 0, state.count - 1);
  if (index === state.index) return state;
  return {
    ...state,
    index,
    direction: index > state.index ? 1 : -1,
    pace: at - state.movedAt < hurry ? 'hurried' : 'calm',
    movedAt: at,
    zoom: 1,
    noticeOn: undefined,
  };
}

/** The slides to have ready, the likeliest first: the next two in the direction of travel, then the one behind. */
export function neighboursOf({ index, count, direction }: ViewerState): number[] {
  return [index + direction, index + 2 * direction, index - direction].filter(
    (neighbour) => neighbour >= 0 && neighbour < count,
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
