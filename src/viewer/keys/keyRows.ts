import type { Words } from '../../words/catalogue.ts';
import type { Language } from '../../words/language.ts';
import { panKeys } from '../gestures/panKeys.ts';
import { gridKeys } from '../grid/gridMoves.ts';
import {
  captionKeys,
  coverKeys,
  type KeyAction,
  type KeyTable,
  numberKeys,
  pageKeys,
  slideKeys,
} from './keys.ts';

/** The view for which the list of keys is shown. */
export type KeyListView = 'slide' | 'framedSlide' | 'grid' | 'cover';

/** The names of keys and what they do. */
export type KeyRow = [names: string[], does: string];

const framedSlide = [slideKeys, captionKeys, numberKeys, panKeys];

/** The key tables of each view. */
export const tablesOf: Readonly<Record<KeyListView, readonly KeyTable[]>> = {
  slide: [...framedSlide, pageKeys],
  framedSlide,
  grid: [gridKeys, numberKeys],
  cover: [coverKeys],
};

/** The list of a view's keys: those in any of its tables. */
export function keyRows(view: KeyListView, words: Words['keys'], language: Language): KeyRow[] {
  const actions = new Set(tablesOf[view].flatMap((table) => Object.values(table)));
  const rows = view === 'grid' ? gridRows(words, language) : slideRows(view, words, language);
  return rows.filter(([action]) => actions.has(action)).map(([, names, does]) => [names, does]);
}

/** With an action that identifies the row; `next` also stands for `previous`, and so on. */
type Row = [action: KeyAction, ...KeyRow];

function slideRows(view: KeyListView, words: Words['keys'], language: Language): Row[] {
  const arrows = nextAndPrevious(language);
  const [next = ''] = arrows;
  return [
    ['next', view === 'cover' ? [next] : arrows, words.nextOrPrevious],
    ['scrollDown', ['↓', '↑', words.space], words.scroll],
    ['first', [words.home, words.end], words.firstOrLast],
    ['farForward', [words.pageDown, words.pageUp], words.tenForwardOrBack],
    ['typeDigit', ['1–9'], words.goToNumber],
    ['toggleCaption', ['C'], words.caption],
    ['toggleGrid', ['G'], words.grid],
    ['toggleFullScreen', ['F'], words.fullScreen],
    ['toggleZoom', ['Z'], words.zoom],
    ['zoomIn', ['+', '−', '0'], words.zoomSteps],
    ['panRight', [`${words.shift} →`, '←', '↑', '↓'], words.pan],
    ['toggleFilmstrip', ['T'], words.filmstrip],
    ['togglePlay', ['P'], words.play],
    ['showKeys', ['?'], words.showKeys],
    ['leave', [words.escape], view === 'slide' ? words.exit : words.exitInFrame],
  ];
}

function gridRows(words: Words['keys'], language: Language): Row[] {
  return [
    ['next', nextAndPrevious(language), words.nextOrPreviousPicture],
    ['above', ['↑', '↓'], words.aboveOrBelow],
    ['first', [words.home, words.end], words.firstOrLastPicture],
    ['farForward', [words.pageDown, words.pageUp], words.screenDownOrUp],
    ['open', [words.enter, words.space], words.open],
    ['typeDigit', ['1–9'], words.goToNumber],
    ['toggleGrid', ['G', words.escape], words.backToSlide],
    ['toggleFullScreen', ['F'], words.fullScreen],
    ['showKeys', ['?'], words.showKeys],
  ];
}

/** The arrows point where the slides lie: right to left the next one is to the left. */
function nextAndPrevious({ direction }: Language): string[] {
  return direction === 'rtl' ? ['←', '→'] : ['→', '←'];
}
