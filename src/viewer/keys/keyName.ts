/** What identifies a key; a `KeyboardEvent` has it. */
export interface PressedKey {
  key: string;
  code: string;
  shiftKey: boolean;
}

/** An input method took the key, or the browser does not know it: only its position on the keyboard is known. */
const unprinted = /^(?:Process|Unidentified)$/;

/** A letter or vowel sign of a script other than Latin. Latin layouts have combining accents too. */
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
 * The name of a key in key tables: the character in lower case, or "Shift+ArrowLeft" and the like. It is what the key
 * prints, so AZERTY, QWERTZ and Dvorak work as labelled. If that is a letter of another script, or an input method hides
 * it, it is what a US keyboard prints at that position. Dead keys print an accent, which has no meaning here.
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

/** The ASCII equivalent of full-width forms, and of digits and question marks of other scripts. */
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
