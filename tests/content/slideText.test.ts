import { describe, expect, it } from 'vitest';
import { creditOf, paragraphsOf } from '../../src/content/slideText.ts';
import { announcementOf } from '../../src/viewer/announcements/announcementOf.ts';

const slide = {
  id: 'tower',
  kind: 'picture' as const,
  alt: 'A tower above a river at dusk',
  width: 3,
  height: 2,
  placeholder: '',
  sources: [],
};

/** What is said of a slide, as a list of texts. */
const said = (...[shown, { position = '3 of 25', lang, before }]: SaidArguments) =>
  announcementOf(shown, {
    position,
    inThePicture: 'In the picture:',
    originOf: ({ digitalSource }) => digitalSource && 'Made with AI',
    corrected: (date) => `Corrected on ${date}:`,
    lang,
    before,
  });
type SaidArguments = [
  Parameters<typeof announcementOf>[0],
  Partial<Parameters<typeof announcementOf>[1]>,
];
const textsOf = (...args: SaidArguments) => said(...args).map(({ text }) => text);

describe('what a move says', () => {
  const captioned = {
    ...slide,
    caption: 'The tower stands 170 metres tall.',
    credit: 'Photo by A. Person',
  };

  it('is the position, the caption, the credit, and what the picture shows', () => {
    expect(textsOf(captioned, {})).toEqual([
      '3 of 25',
      'The tower stands 170 metres tall.',
      'Photo by A. Person',
      'In the picture:',
      'A tower above a river at dusk',
    ]);
  });

  it('says corrections after the caption that they are about', () => {
    const corrections = [{ date: '2026-12-03', text: 'The tower was given as 107 metres tall.' }];
    expect(textsOf({ ...captioned, corrections }, {}).slice(1, 5)).toEqual([
      captioned.caption,
      'Corrected on 2026-12-03:',
      'The tower was given as 107 metres tall.',
      captioned.credit,
    ]);
  });

  it('without a caption, is what the picture shows, then the credit', () => {
    const { credit } = captioned;
    expect(textsOf({ ...slide, credit }, {})).toEqual([
      '3 of 25',
      'A tower above a river at dusk',
      'Photo by A. Person',
    ]);
  });

  it('says a text that is both caption and alternative text once', () => {
    expect(textsOf({ ...slide, caption: slide.alt }, {})).toEqual(['3 of 25', slide.alt]);
  });

  it('does not repeat the credit of the slide before', () => {
    const { credit } = captioned;
    expect(textsOf(captioned, { before: { ...slide, credit } })).not.toContain(credit);
    expect(textsOf(captioned, { before: slide })).toContain(credit);
  });

  it('says how the picture was made after the credit, once, in the language of the interface', () => {
    const made = { ...captioned, digitalSource: 'trainedAlgorithmicMedia' as const };
    expect(said(made, { lang: 'de' }).slice(2, 4)).toEqual([
      { text: 'Photo by A. Person', lang: 'de' },
      { text: 'Made with AI' },
    ]);
    expect(
      textsOf(made, { before: { ...slide, digitalSource: made.digitalSource } }),
    ).not.toContain('Made with AI');
  });

  it('is only the position while the slide is loading', () => {
    expect(textsOf(undefined, {})).toEqual(['3 of 25']);
  });

  it('has the gallery’s language for its texts, and none for the interface’s', () => {
    expect(said(captioned, { lang: 'de' }).map(({ lang }) => lang)).toEqual([
      undefined,
      'de',
      'de',
      undefined,
      'de',
    ]);
  });
});

describe('a credit', () => {
  const shown = (said: { credit?: string; creator?: string; copyright?: string }) =>
    creditOf({ ...slide, ...said });

  it('is the credit line if that names the creators', () => {
    const credit = 'Photo by Mark Edward Harris and Feng Li/Getty Images';
    expect(shown({ credit, creator: 'MARK EDWARD HARRIS, Feng Li' })).toBe(credit);
    expect(shown({ credit })).toBe(credit);
  });

  it('puts the creator before a credit line that names only the agency', () => {
    expect(shown({ credit: 'REUTERS', creator: 'Bobby Yip' })).toBe('Bobby Yip / REUTERS');
  });

  it('is the creator, or else the copyright notice, if there is no credit line', () => {
    expect(shown({ creator: 'Bobby Yip', copyright: '© Reuters' })).toBe('Bobby Yip');
    expect(shown({ copyright: '© Reuters' })).toBe('© Reuters');
    expect(shown({})).toBeUndefined();
  });

  it('is spoken as it is shown', () => {
    expect(textsOf({ ...slide, creator: 'Bobby Yip', credit: 'REUTERS' }, {}).at(-1)).toBe(
      'Bobby Yip / REUTERS',
    );
  });
});

describe('a caption', () => {
  it('is split into paragraphs at empty lines', () => {
    expect(paragraphsOf('One\nline.\n\nTwo.\n \n\nThree.')).toEqual([
      'One\nline.',
      'Two.',
      'Three.',
    ]);
  });
});
