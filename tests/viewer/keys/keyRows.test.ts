import { describe, expect, it } from 'vitest';
import { type KeyListView, keyRows, tablesOf } from '../../../src/viewer/keys/keyRows.ts';
import { keys as english } from '../../../src/words/en/keys.ts';
import { languageOf } from '../../../src/words/language.ts';

const words = english();
const views = Object.keys(tablesOf) as KeyListView[];

const named: Record<string, string[]> = {
  '→': ['ArrowRight'],
  '←': ['ArrowLeft'],
  '↑': ['ArrowUp'],
  '↓': ['ArrowDown'],
  'Page Down': ['PageDown'],
  'Page Up': ['PageUp'],
  Esc: ['Escape'],
  '1–9': [...'123456789'],
  '+': ['+', '='],
  '−': ['-', '−'],
};

/** The keys that a list names, as tables do. */
function listed(view: KeyListView): string[] {
  return keyRows(view, words, languageOf('en')).flatMap(([names]) => {
    const shift = names[0]?.startsWith(`${words.shift} `) ? 'Shift+' : '';
    return names
      .map((name) => name.replace(`${words.shift} `, ''))
      .flatMap((name) => named[name] ?? [name.length === 1 ? name.toLowerCase() : name])
      .map((key) => shift + key);
  });
}

describe.each(views)('the list of keys: %s', (view) => {
  it('names every key of the view, and no other', () => {
    // With Shift, Space goes back: that goes without saying, as it does in browsers.
    const keys = tablesOf[view].flatMap(Object.keys).filter((key) => key !== 'Shift+Space');
    // Enter is a link's own key, which no table needs.
    expect(
      listed(view)
        .filter((key) => key !== 'Enter')
        .sort(),
    ).toEqual(keys.sort());
  });

  it('says something else of each', () => {
    const does = keyRows(view, words, languageOf('en')).map(([, it]) => it);
    expect(new Set(does).size).toBe(does.length);
  });
});

it('right to left the arrows are the other way round', () => {
  expect(keyRows('slide', words, languageOf('ar'))[0]?.[0]).toEqual(['←', '→']);
  expect(keyRows('cover', words, languageOf('ar'))[0]?.[0]).toEqual(['←']);
});
