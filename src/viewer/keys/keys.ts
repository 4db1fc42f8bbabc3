import { keyName, type PressedKey } from './keyName.ts';

/** What a key does in the viewer or the grid. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'above'
  | 'below'
  | 'first'
  | 'last'
  | 'farForward'
  | 'farBack'
  | 'open'
  | 'typeDigit'
  | 'scrollUp'
  | 'scrollDown'
  | 'scrollPageUp'
  | 'scrollPageDown'
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

/** Actions by the names of keys, see `keyName`. */
export type KeyTable<Action extends KeyAction = KeyAction> = Readonly<Record<string, Action>>;

/** The actions of a table. */
export type ActionOf<Table extends KeyTable> = Table[keyof Table];

/** On a slide and in the grid. */
export const moveKeys = {
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

export const slideKeys = {
  ...moveKeys,
  c: 'toggleCaption',
  z: 'toggleZoom',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
  '−': 'zoomOut',
  '0': 'zoomFit',
} as const satisfies KeyTable;

/** Only on a slide's own page: a frame has neither filmstrip nor autoplay. */
export const pageKeys = { t: 'toggleFilmstrip', p: 'togglePlay' } as const satisfies KeyTable;

/** They scroll a long caption, or are left to the page. */
export const captionKeys = {
  ArrowDown: 'scrollDown',
  ArrowUp: 'scrollUp',
  Space: 'scrollPageDown',
  'Shift+Space': 'scrollPageUp',
} as const satisfies KeyTable;

/** On a frame's cover. Few, since the reader may want Page Down or Home for the host page. */
export const coverKeys = {
  ArrowRight: 'next',
  g: 'toggleGrid',
  '?': 'showKeys',
} as const satisfies KeyTable;

/** On a slide and in the grid, digits begin a slide's number. */
export const numberKeys: KeyTable<'typeDigit'> = Object.fromEntries(
  [...'123456789'].map((digit) => [digit, 'typeDigit'] as const),
);

/** The part of a `KeyboardEvent` that matters here. */
export interface KeyPress extends PressedKey {
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

interface KeySettings {
  /** Single characters can be switched off, for readers whose speech input types them (WCAG 2.1.4). */
  singleKeys: boolean;
  direction: 'ltr' | 'rtl';
}

/** The action of a key press, if it has one. */
export function actionOf<Action extends KeyAction>(
  press: KeyPress,
  table: KeyTable<Action>,
  { singleKeys, direction }: KeySettings,
): Action | undefined {
  if (!isPlain(press)) return undefined;
  const name = keyName(press);
  if (!singleKeys && [...name].length === 1) return undefined;
  const action = lookUp(name, table, direction);
  return action && press.repeat && !isRepeatable(action) ? undefined : action;
}

/** A key's action in a table. Right to left the next slide is on the left; arrows with Shift are not mirrored. */
export function lookUp<Action extends KeyAction>(
  name: string,
  table: KeyTable<Action>,
  direction: 'ltr' | 'rtl',
): Action | undefined {
  const mirror = direction === 'rtl' && mirrored[name];
  return Object.hasOwn(table, mirror || name) ? table[mirror || name] : undefined;
}

const mirrored: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** Not a combination, which the browser handles, and not part of a composed character. */
export function isPlain({ ctrlKey, altKey, metaKey, isComposing }: KeyPress): boolean {
  return !(ctrlKey || altKey || metaKey || isComposing);
}

function isRepeatable(action: KeyAction): boolean {
  return !/^(toggle|leave|show|open|type)/.test(action);
}
