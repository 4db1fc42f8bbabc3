import { describe, expect, it } from 'vitest';
import { announcementOf, paragraphsOf } from '../../src/gallery/slideText.ts';

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
    expect(announcementOf(captioned, 2, 25)).toBe(
      '3 of 25. The tower stands 170 metres tall. Photo by A. Person.',
    );
  });

  it('is what the picture shows where there is no caption', () => {
    expect(announcementOf(slide, 0, 25)).toBe('1 of 25. A tower above a river at dusk.');
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
