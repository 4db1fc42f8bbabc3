import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OEmbed, oembedOf, withinLimits } from '../../src/metadata/oembed.ts';
import { answerOEmbed } from '../../src/server/oembedFunction.ts';
import { harbour } from '../fixtures/gallery.ts';
import { site as published } from '../fixtures/site.ts';
import { expectValidOEmbed } from '../support/oembedRules.ts';

const answer = oembedOf(harbour, published);
const site = published.url;

test('a gallery’s answer has all required fields, and a thumbnail', () => {
  expectValidOEmbed(answer);
  expect(answer).toMatchObject({
    title: harbour.title,
    provider_name: 'The Courier',
    provider_url: site,
    thumbnail_url: 'https://cdn.example/store/photos/cover-400.jpg',
    thumbnail_width: 400,
    thumbnail_height: 267,
  });
});

test('an answer fits within the limits, if they are not too small', () => {
  const length = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 540, max: 670 }));
  const limit = fc.option(length, { nil: undefined });
  fc.assert(
    fc.property(limit, limit, (maxwidth, maxheight) => {
      const limits = { ...(maxwidth && { maxwidth }), ...(maxheight && { maxheight }) };
      const fitting = withinLimits(answer, { page: 'gallery', gallery: harbour.id }, limits);
      if (!fitting) {
        expect((maxwidth ?? 3000) < 280 || (maxheight ?? 3000) < 550).toBe(true);
        return;
      }
      expectValidOEmbed(fitting);
      for (const side of ['width', 'thumbnail_width'] as const)
        expect(fitting[side] ?? 0).toBeLessThanOrEqual(maxwidth ?? 640);
      for (const side of ['height', 'thumbnail_height'] as const)
        expect(fitting[side] ?? 0).toBeLessThanOrEqual(maxheight ?? 3000);
      expect(fitting.html).toContain(` height="${fitting.height}"`);
      expect(fitting.html).toContain(`max-width:${fitting.width}px`);
    }),
  );
});

const crane = harbour.slides[1];
const answers: Record<string, OEmbed> = {
  harbour: answer,
  'harbour/all': oembedOf(harbour, published, 'grid'),
  'harbour/crane': oembedOf(harbour, published, crane),
  'harbour/2': oembedOf(harbour, published, crane),
};

const read = async (address: string) => {
  const place = address.slice(`${site}oembed/`.length).replace(/\.json$/, '');
  const known = answers[place];
  return known
    ? Response.json(known)
    : new Response(null, { status: place === 'broken' ? 500 : 404 });
};

function ask(query: Record<string, string>) {
  return answerOEmbed(new Request(`${site}oembed?${new URLSearchParams(query)}`), site, read);
}

test.each([
  'galleries/harbour',
  'galleries/harbour/',
  'galleries/harbour/all?from=feed',
  'galleries/harbour/crane#top',
  'embed/harbour',
])('the function answers for %s', async (path) => {
  const response = await ask({ url: site + path, maxwidth: '400' });
  expect(response.headers.get('Content-Type')).toBe('application/json');
  const given: unknown = await response.json();
  expectValidOEmbed(given);
  expect(given.width).toBe(400);
});

test.each([
  ['galleries/harbour', 'harbour', 'cover'],
  ['galleries/harbour/', 'harbour', 'cover'],
  ['galleries/harbour/end', 'harbour', 'cover'],
  ['embed/harbour', 'harbour', 'cover'],
  ['galleries/harbour/all', 'harbour/all', 'cover'],
  ['galleries/harbour/crane', 'harbour/crane', 'crane'],
  ['galleries/harbour/2', 'harbour/2', 'crane'],
  ['embed/harbour/crane/', 'harbour/crane', 'crane'],
])('of %s it shows %s, with the picture %s', async (path, place, picture) => {
  const response = await ask({ url: site + path });
  const { html, thumbnail_url } = (await response.json()) as OEmbed;
  expect(html).toContain(` src="${site}embed/${place}"`);
  expect(html).toContain(` href="${site}galleries/${place}"`);
  expect(thumbnail_url).toContain(`/${picture}-`);
});

test('the function derives the site from the request', async () => {
  const url = encodeURIComponent(`${site}galleries/harbour`);
  const asked: string[] = [];
  await answerOEmbed(new Request(`${site}oembed?url=${url}`), undefined, (address) => {
    asked.push(address);
    return read(address);
  });
  expect(asked).toEqual([`${site}oembed/harbour.json`]);
});

test.each([
  [404, { url: 'https://other.example/photos/galleries/harbour' }, /not the address of a gallery/],
  [404, { url: 'https://news.example/galleries/harbour' }, /not the address of a gallery/],
  [404, { url: `${site}galleries/gone` }, /no gallery gone/],
  [404, { url: `${site}galleries/../../secret` }, /not the address/],
  [404, { url: 'nonsense' }, /not the address/],
  [404, { url: `${site}galleries/harbour`, maxwidth: '100' }, /280 pixels/],
  [404, { url: `${site}galleries/harbour`, maxheight: '200' }, /280 pixels/],
  [501, { url: `${site}galleries/harbour`, format: 'xml' }, /only json/],
  [502, { url: `${site}galleries/broken` }, /cannot be read \(500\)/],
  [400, {}, /missing/],
  [400, { url: `${site}galleries/harbour`, maxwidth: '-5' }, /whole numbers/],
])('the function refuses with %i and a sentence: %o', async (status, query, sentence) => {
  const response = await ask(query as Record<string, string>);
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(sentence);
});
