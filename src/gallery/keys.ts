/** What a key asks of the slideshow or of the grid. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'above'
  | 'below'
  | 'first'
  | 'last'
  | 'farForward'
  | 'farBack'
  | 'toggleCaption'
  | 'toggleGrid'
  | 'toggleFullScreen'
  | 'toggleZoom'
  | 'toggleFilmstrip'
  | 'togglePlay'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomFit'
  | 'panLeft'
  | 'panRight'
  | 'panUp'
  | 'panDown'
  | 'leave'
  | 'showKeys';

export type KeyTable = Readonly<Record<string, KeyAction>>;

const moves = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'farForward',
  PageUp: 'farBack',
  Escape: 'leave',
  g: 'toggleGrid',
  f: 'toggleFullScreen',
  '?': 'showKeys',
} as const satisfies KeyTable;

export const slideKeys: KeyTable = {
  ...moves,
  c: 'toggleCaption',
  z: 'toggleZoom',
  t: 'toggleFilmstrip',
  p: 'togglePlay',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '−': 'zoomOut',
  '0': 'zoomFit',
};

export const gridKeys: KeyTable = { ...moves, ArrowUp: 'above', ArrowDown: 'below' };

/** A key press, as far as it matters here; a `KeyboardEvent` is one. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

interface KeySettings {
  /** Single characters can be switched off, for readers whose speech input types them (WCAG 2.1.4). */
  singleKeys: boolean;
  direction: 'ltr' | 'rtl';
}

/** What a key press means here, or nothing. */
export function actionOf(
  press: KeyPress,
  table: KeyTable,
  { singleKeys, direction }: KeySettings,
): KeyAction | undefined {
  if (!isPlain(press)) return undefined;
  const isCharacter = [...press.key].length === 1;
  if (isCharacter && !singleKeys) return undefined;
  const named = press.shiftKey ? `Shift+${press.key}` : press.key;
  const key = isCharacter ? press.key.toLowerCase() : named;
  const action = Object.hasOwn(table, key) ? table[key] : undefined;
  if (!action || (press.repeat && !isMove(action))) return undefined;
  return direction === 'rtl' && key.startsWith('Arrow') ? mirrored(action) : action;
}

/** Neither a combination, which is the browser's, nor part of a character. */
export function isPlain({ ctrlKey, altKey, metaKey, isComposing }: KeyPress): boolean {
  return !(ctrlKey || altKey || metaKey || isComposing);
}

function isMove(action: KeyAction): boolean {
  return !/^(toggle|leave|show)/.test(action);
}

function mirrored(action: KeyAction): KeyAction {
  if (action === 'next') return 'previous';
  return action === 'previous' ? 'next' : action;
}
