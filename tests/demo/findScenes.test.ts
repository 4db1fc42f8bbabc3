import { describe, expect, test } from 'vitest';
import { findScenes, idOf, originalOf } from '../../src/demo/kit/findScenes.ts';

const idsFound = (...ids: string[]) => findScenes(ids).map(idOf);

describe('the scenes of a run', () => {
  test('are all of them by default', () => {
    expect(idsFound().length).toBeGreaterThan(50);
  });

  test('are named by slide, by gallery, or by both', () => {
    expect(idsFound('juche-tower')).toEqual(['buildings/juche-tower']);
    expect(idsFound('daily-life/cover')).toEqual(['daily-life/cover']);
    expect(idsFound('making').every((id) => id.startsWith('making/'))).toBe(true);
    expect(idsFound('making', 'making/sky')).toEqual(idsFound('making'));
  });

  test('that do not exist are named in a sentence', () => {
    expect(() => findScenes(['juche-tower', 'eiffel-tower', 'big-ben'])).toThrow(
      'There is no scene eiffel-tower, big-ben; scenes are files scenes/GALLERY/SLIDE.ts.',
    );
  });

  test('have their originals beside the gallery that shows them', () => {
    const [scene] = findScenes(['juche-tower']);
    expect(scene && originalOf(scene)).toMatch(
      /north-korea-minerals[\\/]buildings[\\/]juche-tower\.jpg$/,
    );
    expect(() => originalOf({ gallery: 'nowhere', slide: 'cover', path: '' })).toThrow(
      'The gallery "nowhere" has no gallery.yaml in any story, so there is no folder for its pictures.',
    );
  });
});
