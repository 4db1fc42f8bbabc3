/** What tells which key was pressed; a `KeyboardEvent` has it. */
export interface PressedKey {
  key: string;
  code: string;
  shiftKey: boolean;
}

/** An input method took the key, or the browser does not know it: only its position on the keyboard is left. */
const unprinted = /^(?:Process|Unidentified)$/;

/** A letter or vowel sign of a script other than Latin. Combining accents belong to Latin layouts, too. */
const otherLetter = /(?![\p{Script=Latin}\p{Script=Inherited}])[\p{L}\p{M}]/u;

/** What the keys of a US keyboard type, without Shift and with it, where their `code` does not say. */
const usKeys: Readonly<Record<string, string>> = {
  Minus: '-_',
  Equal: '=+',
  Slash: '/?',
  NumpadAdd: '++',
  NumpadSubtract: '--',
  Space: '  ',
};

/**
 * The name that key tables give a key: the character in lower case, or "Shift+ArrowLeft" and the like. What a key
 * prints counts, so AZERTY, QWERTZ and Dvorak work as labelled. Where it prints a letter of another script, or an
 * input method hides what it prints, its position counts, as on a US keyboard. Dead keys print an accent: they mean
 * nothing here.
 */
export function keyName({ key, code, shiftKey }: PressedKey): string {
  const isOther = unprinted.test(key) || otherLetter.test(key);
  const printed = (isOther && printedAt(code, shiftKey)) || asAscii(key);
  const name = printed === ' ' ? 'Space' : printed;
  if ([...name].length === 1) return name.toLowerCase();
  return shiftKey ? `Shift+${name}` : name;
}

/** What a US keyboard prints at a position. */
function printedAt(code: string, shiftKey: boolean): string | undefined {
  const [, letter, digit, padDigit] = /^(?:Key(.)|Digit(.)|Numpad(\d))$/.exec(code) ?? [];
  return letter ?? padDigit ?? (shiftKey ? undefined : digit) ?? usKeys[code]?.[Number(shiftKey)];
}

/** A character as ASCII has it, if it has it: full-width forms, digits and question marks of other scripts. */
function asAscii(key: string): string {
  const digit = digitOf(key);
  if (digit !== undefined) return `${digit}`;
  if (/^[\uff01-\uff5e]$/.test(key)) return String.fromCharCode(key.charCodeAt(0) - 0xfee0);
  if (/^[؟՞፧]$/.test(key)) return '?';
  return key === '\u3000' ? ' ' : key;
}

/** The value of a decimal digit of any script. Unicode keeps the ten digits of a script together, in order. */
export function digitOf(character: string): number | undefined {
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  let before = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(before - 1))) before--;
  return (code - before) % 10;
}
