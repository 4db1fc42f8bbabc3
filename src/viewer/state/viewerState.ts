/** Where the reader is in a gallery. It leads; a page's address and title follow it. */
export interface ViewerState {
  /** The slide shown, counted from 0. */
  index: number;
  /** The slide at which the reader last came to rest: what the title and the address name. */
  restIndex: number;
  count: number;
  /** The direction of the last move: neighbours on that side are loaded first. */
  direction: 1 | -1;
  /** Hurried while moves follow each other faster than a reader can look; at rest once they have stopped. */
  pace: 'hurried' | 'calm' | 'atRest';
  /** When the reader last moved, on the clock of `performance.now()`; undefined before the first move. */
  movedAt: number | undefined;
  /** 1 fits the picture into the stage. */
  zoom: number;
  /** The slide shown, if its picture is missing and a notice covers the stage. It cannot be zoomed. */
  noticeOn: string | undefined;
}

export type ViewerAction =
  | { type: 'step'; by: number; at: number }
  | { type: 'go'; to: number; at: number }
  /** The gallery changed while it was open: the slide shown has another index, or is gone. */
  | { type: 'recount'; count: number; index: number }
  /** Time has passed since the move at `since`: a hurried run becomes calm, a calm move comes to rest. */
  | { type: 'settle'; since: number | undefined }
  | { type: 'zoom'; to: number }
  /** A notice now covers a slide's picture, or no longer does. */
  | { type: 'notice'; slide: string; isShown: boolean };

/** Moves closer together than this are hurried: about the rate of a held key. */
export const hurryMs = 150;

/**
 * A reader who has not moved for this long is at rest. Safari refuses more than 100 history entries written in 30
 * seconds, so rests must be more than 300 ms apart.
 */
export const restMs = 350;

/** No picture is zoomed further. A picture of few pixels has a lower limit, which its stage knows. */
export const maxZoom = 6;

export function startAt(index: number, count: number): ViewerState {
  return {
    index,
    restIndex: index,
    count,
    direction: 1,
    pace: 'atRest',
    movedAt: undefined,
    zoom: 1,
    noticeOn: undefined,
  };
}

/** The reader has come from another view, and will rest at the slide. */
export function arrive<State extends ViewerState>(state: State): State {
  return { ...state, pace: 'calm' };
}

/** Whether the reader has moved since the viewer opened. */
export function hasMoved({ movedAt }: ViewerState): boolean {
  return movedAt !== undefined;
}

/** All changes of a viewer. Each move counts from the state before it, so none is lost. */
export function reduceViewer(state: ViewerState, action: ViewerAction): ViewerState {
  switch (action.type) {
    case 'step':
      return moveTo(state, state.index + action.by, action.at);
    case 'go':
      return moveTo(state, action.to, action.at);
    case 'recount': {
      const index = clamp(action.index, 0, action.count - 1);
      return { ...state, count: action.count, index, restIndex: index };
    }
    case 'settle':
      if (action.since !== state.movedAt) return state;
      if (state.pace === 'hurried') return { ...state, pace: 'calm' };
      return { ...state, pace: 'atRest', restIndex: state.index };
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
  const { movedAt } = state;
  return {
    ...state,
    index,
    direction: index > state.index ? 1 : -1,
    pace: movedAt !== undefined && at - movedAt < hurryMs ? 'hurried' : 'calm',
    movedAt: at,
    zoom: 1,
    noticeOn: undefined,
  };
}

/** The slides to load ahead, the likeliest first: the next two in the direction of travel, then the one behind. */
export function neighboursOf({ index, count, direction }: ViewerState): number[] {
  return [index + direction, index + 2 * direction, index - direction].filter(
    (neighbour) => neighbour >= 0 && neighbour < count,
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
