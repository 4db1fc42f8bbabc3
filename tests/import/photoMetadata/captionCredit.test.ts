import { expect, test } from 'vitest';
import { withoutRepeatedCredit } from '../../../src/import/photoMetadata/captionCredit.ts';

const text = 'PYONGYANG, North Korea (AFP) – A cyclist crosses a bridge on April 15, 2017.';

test('A credit at the end of a caption is removed if it repeats the credit line and the creator', () => {
  const cases: [ending: string, known: string[]][] = [
    [' (Photo by Ed Jones/AFP)', ['AFP', 'Ed Jones']],
    [' (Photo by ED JONES/AFP)', ['Ed Jones/AFP']],
    [' (Photo by Tim Johnson/MCT/MCT via Getty Images)', ['MCT via Getty Images', 'Tim Johnson']],
    [' (Photo credit should read ED JONES/AFP/Getty Images).', ['AFP/Getty Images', 'Ed Jones']],
    [' (AP Photo/Wong Maye-E)', ['AP', 'Wong Maye-E']],
    [' (Foto: José Žižka/Agentur)', ['Agentur', 'José Žižka']],
    [' / AFP / Ed JONES', ['AFP', 'Ed JONES']],
    [' / AFP PHOTO / Ed Jones', ['AFP', 'Ed JONES']],
    ['\n\n(Photo by Ed Jones)', ['Ed Jones']],
  ];
  for (const [ending, known] of cases) {
    expect(withoutRepeatedCredit(text + ending, known)).toEqual({
      caption: text,
      taken: ending.trim(),
    });
  }
});

test('An earlier slash in the caption does not keep the credit', () => {
  const caption = 'Kim / Lee meet.';
  expect(withoutRepeatedCredit(`${caption} / AFP / Ed Jones`, ['AFP', 'Ed Jones']).caption).toBe(
    caption,
  );
});

test('A caption with one more name stays as it is', () => {
  for (const [ending, known] of [
    [' (Photo by Ed Jones/AFP)', ['AFP']],
    [' (Photo by Ed Jones/AFP)', []],
    [' / AFP / Ed JONES', ['Reuters', 'Ed Jones']],
    [' / AFP / Ed JONES (handout)', ['AFP', 'Ed Jones']],
  ] as const) {
    expect(withoutRepeatedCredit(text + ending, known)).toEqual({ caption: text + ending });
  }
});

test('The dateline and all but the end stay', () => {
  for (const caption of [
    text,
    'A man (Photo by Ed Jones/AFP) smiles.',
    '(Photo by Ed Jones/AFP)',
    'He is seen with Ed Jones (centre).',
    'Ed Jones/AFP',
    'A sign reads “photo” (AFP)',
  ]) {
    expect(withoutRepeatedCredit(caption, ['AFP', 'Ed Jones'])).toEqual({ caption });
  }
});

test('A long caption of slashes and brackets is fast', () => {
  const began = performance.now();
  for (const part of [' / a', '(photo', '( photo ) ', '/', ' /']) {
    withoutRepeatedCredit(part.repeat(5000 / part.length), ['a']);
  }
  expect(performance.now() - began).toBeLessThan(1000);
});
