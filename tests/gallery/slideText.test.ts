import { describe, expect, it } from 'vitest';
import { announcementOf, creditOf, paragraphsOf } from '../../src/gallery/slideText.ts';

const slide = {
  id: 'tower',
  alt: 'A tower above a river at dusk',
  width: 3,
  height: 2,
  placeholder: '',
  sources: [],
};

describe('what a move says', () => {
  it('is the place, the caption and the credit', () => {
    const captioned = {
      ...slide,
      caption: 'The tower stands 170 metres tall.',
      credit: 'Photo by A. Person',
    };
    expect(announcementOf(captioned, '3 of 25')).toBe(
      '3 of 25. The tower stands 170 metres tall. Photo by A. Person.',
    );
  });

  it('is what the picture shows where there is no caption', () => {
    expect(announcementOf(slide, '1 of 25')).toBe('1 of 25. A tower above a river at dusk.');
  });
});

describe('a credit', () => {
  const shown = (said: { credit?: string; creator?: string; copyright?: string }) =>
    creditOf({ ...slide, ...said });

  it('is the credit line, where that names the creators', () => {
    const credit = 'Photo by Mark Edward Harris and Feng Li/Getty Images';
    expect(shown({ credit, creator: 'MARK EDWARD HARRIS, Feng Li' })).toBe(credit);
    expect(shown({ credit })).toBe(credit);
  });

  it('has the creator before a credit line that names only the agency', () => {
    expect(shown({ credit: 'REUTERS', creator: 'Bobby Yip' })).toBe('Bobby Yip / REUTERS');
  });

  it('is the creator, or the copyright notice, where nothing else is known', () => {
    expect(shown({ creator: 'Bobby Yip', copyright: '© Reuters' })).toBe('Bobby Yip');
    expect(shown({ copyright: '© Reuters' })).toBe('© Reuters');
    expect(shown({})).toBeUndefined();
  });

  it('is spoken as it is shown', () => {
    expect(announcementOf({ ...slide, creator: 'Bobby Yip', credit: 'REUTERS' }, '1 of 2')).toMatch(
      /Bobby Yip \/ REUTERS\.$/,
    );
  });
});

describe('a caption', () => {
  it('is parted into paragraphs at empty lines', () => {
    expect(paragraphsOf('One\nline.\n\nTwo.\n \n\nThree.')).toEqual([
      'One\nline.',
      'Two.',
      'Three.',
    ]);
  });
});
