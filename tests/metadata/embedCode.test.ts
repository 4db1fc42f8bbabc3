import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameSrc } from '../../src/embed/host/snippet.ts';
import { frameSnippet, scriptSnippet } from '../../src/metadata/embedCode.ts';

const site = 'https://news.example/';
const harbour = { site, id: 'harbour', title: 'The harbour' };

/** The elements that a host's parser makes of a snippet. */
function parsed(html: string): HTMLElement[] {
  const page = document.createElement('div');
  page.innerHTML = html;
  return [...page.children] as HTMLElement[];
}

test('the script snippet is a link that works by itself, and a script', () => {
  expect(scriptSnippet(harbour)).toBe(
    '<a class="diaporama" href="https://news.example/galleries/harbour">The harbour</a>\n' +
      '<script async src="https://news.example/embed.js" referrerpolicy="no-referrer"></script>',
  );
});

test('choices become data attributes of the link, or parameters of the frame', () => {
  const options = { start: 'crane', caption: 'hidden', theme: 'dark' };
  const [link] = parsed(scriptSnippet({ ...harbour, options }));
  expect({ ...link?.dataset }).toEqual(options);
  const [frame] = parsed(frameSnippet({ ...harbour, options }, 640));
  expect(frame).toHaveAttribute(
    'src',
    'https://news.example/embed/harbour?start=crane&caption=hidden&theme=dark',
  );
});

test('the frame has a title, loads lazily, and sends no referrer', () => {
  const [frame] = parsed(frameSnippet(harbour, 480));
  expect(frame).toHaveAttribute('title', 'The harbour');
  expect(frame).toHaveAttribute('loading', 'lazy');
  expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer');
  expect(frame).toHaveAttribute('width', '480');
});

test('a site in a folder has it in every address', () => {
  const below = { ...harbour, site: 'https://news.example/photos/' };
  expect(scriptSnippet(below)).toContain('src="https://news.example/photos/embed.js"');
  expect(frameSnippet(below, 640)).toContain('src="https://news.example/photos/embed/harbour"');
});

test('the loader makes the same frame as the plain snippet', () => {
  const options = { start: '3', theme: 'light', lang: 'ko' };
  const [link] = parsed(scriptSnippet({ ...harbour, options }));
  const [frame] = parsed(frameSnippet({ ...harbour, options }, 640));
  const { href, dataset } = link as HTMLAnchorElement;
  expect(frameSrc(href, site, dataset)).toBe((frame as HTMLIFrameElement).src);
});

test.each([
  ['galleries/harbour?utm_source=mail#top', 'embed/harbour'],
  ['galleries/harbour/crane', 'embed/harbour/crane'],
  ['galleries/harbour/all', 'embed/harbour/all'],
])('%s has the frame %s', (page, frame) => {
  expect(frameSrc(site + page, site, {})).toBe(site + frame);
});

test.each([
  site,
  `${site}galleries/`,
  `${site}articles/harbour`,
  'https://other.example/galleries/harbour',
  `https://other.example/?to=${site}galleries/harbour`,
  'javascript:alert(1)',
])('%s has none', (address) => {
  expect(frameSrc(address, site, {})).toBeUndefined();
});

test('whatever the title, the snippet is one frame, or one link and one script', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "' onload='x",
      '</a><img src=x onerror=x>',
      '&lt;',
    ),
  );
  fc.assert(
    fc.property(text, text, (title, start) => {
      const embedded = { ...harbour, title, options: { start } };
      const frame = parsed(frameSnippet(embedded, 640));
      expect(frame.map(({ tagName }) => tagName)).toEqual(['IFRAME']);
      expect(frame[0]?.getAttributeNames()).not.toContain('onload');
      const pair = parsed(scriptSnippet(embedded));
      expect(pair.map(({ tagName }) => tagName)).toEqual(['A', 'SCRIPT']);
      expect(pair[0]?.children).toHaveLength(0);
    }),
  );
});
