import { expect, test } from 'vitest';
import { framePaths, paths } from '../../src/content/urls.ts';
import {
  galleryRules,
  numberedGallery,
  redirectFiles,
  redirectsIn,
} from '../../src/publish/redirects.ts';
import { largeGallery } from '../support/largeStore.ts';

/** The files for galleries with these numbers of slides. */
const filesOf = async (counts: Record<string, number>, base = '/') => {
  const groups = Object.entries(counts).map(([id, count]) => {
    const { slides } = largeGallery(id, count);
    const names = slides.flatMap((slide, index) => [slide.id, `${index + 1}`]);
    const addresses = [paths, framePaths].flatMap((kind) => [
      kind.gallery(id),
      kind.grid(id),
      ...names.map((name) => kind.slide(id, name)),
    ]);
    return { group: { kind: 'gallery' as const, name: id }, addresses };
  });
  const galleries = groups.flatMap(
    ({ group, addresses }) => numberedGallery(group, addresses) ?? [],
  );
  const files = [
    ...redirectFiles(galleries, base),
    ...groups.flatMap(({ group, addresses }) => galleryRules(group, addresses)),
  ];
  return Object.fromEntries(files.map(({ name, content }) => [name, content]));
};

const rulesIn = (text = '') => text.split('\n').filter((line) => line.startsWith('/'));

test('a slide’s number leads to its id, in each host’s own words', async () => {
  const files = await filesOf({ walk: 2 });
  expect(files['redirects.nginx.conf']).toContain('  2 "$slide_folder/walk-2";');
  expect(files['galleries/walk/.htaccess']).toContain('"SLIDES=1:walk-1 2:walk-2"');
  expect(files['embed/walk/.htaccess']).toBe(files['galleries/walk/.htaccess']);
  expect(redirectsIn(files['redirects.json'] ?? '').get('/embed/walk/2')).toBe(
    '/embed/walk/walk-2',
  );
});

test('Netlify is told to pass by the page that is there, Cloudflare in a form that it knows', async () => {
  const { _redirects } = await filesOf({ walk: 1 });
  expect(rulesIn(_redirects)).toEqual([
    '/galleries/walk/1 /galleries/walk/walk-1 302!',
    '/embed/walk/1 /embed/walk/walk-1 302!',
    '/galleries/walk/1 /galleries/walk/walk-1 302',
    '/embed/walk/1 /embed/walk/walk-1 302',
  ]);
});

test('of a site below a path both ends are there', async () => {
  const files = await filesOf({ walk: 1 }, '/photos/');
  expect(rulesIn(files._redirects)[0]).toBe(
    '/photos/galleries/walk/1 /photos/galleries/walk/walk-1 302!',
  );
  expect(files['redirects.nginx.conf']).toContain('/photos/(?:galleries|embed)/walk)');
});

test('a gallery in pages has none: its numbers keep to their pages', async () => {
  const files = await filesOf({ large: 201, small: 200 });
  expect(files['redirects.nginx.conf']).not.toContain('large');
  expect(files).not.toHaveProperty('galleries/large/.htaccess');
  expect(files).toHaveProperty('galleries/small/.htaccess');
});

test('there are no more than hosts read, of the galleries’ pages before those of frames', async () => {
  const many = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`walk-${i}`, 200]));
  const files = await filesOf(many);
  const rules = rulesIn(files._redirects);
  expect(rules).toHaveLength(2000);
  expect(rules.every((rule) => rule.startsWith('/galleries/'))).toBe(true);
  expect(redirectsIn(files['redirects.json'] ?? '').size).toBe(5000);
  expect(Object.keys(files)).toContain('embed/walk-14/.htaccess');
});
