import { expect, test } from 'vitest';
import { journeyBetween } from '../../../src/app/transitions/journeys.ts';
import { providePageSettings } from '../../../src/site/pageSettings.ts';
import { demonstrationSite } from '../../support/demonstrationSite.ts';

const story = '/articles/north-korea-minerals';
const cover = '/galleries/buildings';
const slide = '/galleries/buildings/juche-tower';
const grid = '/galleries/buildings/all';

test.each([
  [story, cover, { kind: 'opening', gallery: 'buildings', slide: undefined }],
  [story, slide, { kind: 'opening', gallery: 'buildings', slide: 'juche-tower' }],
  [grid, slide, { kind: 'opening', gallery: 'buildings', slide: 'juche-tower' }],
  [slide, story, { kind: 'closing', gallery: 'buildings' }],
  [cover, grid, { kind: 'closing', gallery: 'buildings' }],
])('from %s to %s a picture moves', (from, to, journey) => {
  expect(journeyBetween(from, to)).toEqual(journey);
});

test('a site may be in a folder, and an address may end with a slash', () => {
  providePageSettings({ ...demonstrationSite, base: '/photos/' });
  expect(journeyBetween(`/photos${story}/`, `/photos${slide}/`)).toEqual({
    kind: 'opening',
    gallery: 'buildings',
    slide: 'juche-tower',
  });
});

test.each([
  ['/', story],
  ['/', cover],
  [story, '/'],
  [story, grid],
  [grid, story],
  [slide, cover],
])('from %s to %s nothing moves', (from, to) => {
  expect(journeyBetween(from, to)).toBeUndefined();
});
