import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isHydrated, shownPicture, story, theSite } from '../support/site.ts';
import { siteWithStoreElsewhere } from '../support/storeElsewhere.ts';

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt',
};

async function fileOf(path: string) {
  if (path === 'galleries/new.json') return { type: 'application/json', body: await newGallery() };
  const body = await readFile(join('public/content', path)).catch(() => undefined);
  return body && { type: types[extname(path)] ?? 'application/octet-stream', body };
}

// This site does not know its public address.
const built = siteWithStoreElsewhere('storeElsewhere', fileOf);

/** It is in no list, so the build does not know it. */
async function newGallery(): Promise<string> {
  const gallery = JSON.parse(await readFile('public/content/galleries/making.json', 'utf8'));
  return JSON.stringify({ ...gallery, id: 'new', title: 'Come after the build' });
}

// The browser logs what a policy forbids, and console output fails the test.
const site = theSite();

async function open(path: string) {
  const page = await site.newPage({ baseURL: built.origin });
  await page.goto(path);
  await isHydrated(page);
  return page;
}

describe('a site whose content store is at another origin', () => {
  it('allows the store for pictures, films and documents, but not for scripts', async () => {
    const response = await fetch(`${built.origin}/galleries/buildings`);
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    for (const directive of ['img-src', 'media-src', 'connect-src'])
      expect(policy).toMatch(new RegExp(`; ${directive} [^;]*${built.storeOrigin}`));
    expect(policy).toMatch(/; script-src 'self' 'sha256-[^ ]*';/);
  });

  it('shows its stories, galleries and pictures', async () => {
    const page = await open('/');
    const ours: string[] = [];
    page.on('request', (request) => ours.push(request.url().replace(built.origin, '')));
    await page
      .getByRole('link', { name: /minerals|trillions/i })
      .first()
      .click();
    await page.getByRole('table', { name: 'Markets' }).waitFor();
    await page.getByRole('link', { name: 'See gallery' }).first().click();
    expect(await shownPicture(page)).toContain(`${built.storeOrigin}/content/photos/`);
    await page.getByRole('link', { name: 'Next slide' }).click();
    await shownPicture(page);
    await page.getByRole('link', { name: 'See all' }).click();
    const first = page
      .getByRole('link', { name: /^Slide 1:/ })
      .locator('img')
      .last();
    await expect
      .poll(() => first.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .not.toBe(0);
    expect(built.asked).toContain('/content/galleries/buildings.json');
    expect(ours.filter((path) => path.startsWith('/content/'))).toEqual([]);
  });

  it('shows its film with captions', async () => {
    const page = await open(story);
    const film = page.getByRole('region', { name: 'Now watch' }).locator('video');
    const loaded = await film.evaluate(async (video: HTMLVideoElement) => {
      const [track] = video.textTracks;
      if (track) track.mode = 'showing';
      video.preload = 'metadata';
      video.load();
      const tag = video.querySelector('track');
      if (tag?.readyState !== 2) await new Promise((done) => tag?.addEventListener('load', done));
      return { captions: track?.cues?.length ?? 0, policy: video.crossOrigin };
    });
    expect(loaded.captions).toBeGreaterThan(0);
    expect(loaded.policy).toBe('anonymous');
  });

  it('shows a gallery that was published after the build', async () => {
    site.allowNoise(/404/);
    const page = await open('/galleries/new');
    await page.getByRole('heading', { level: 1, name: 'Come after the build' }).waitFor();
    expect(await shownPicture(page)).toContain(built.storeOrigin);
  });

  it.each(['', 'sandbox="allow-scripts"'])(
    'shows its galleries in frames with %j',
    async (sandbox) => {
      const page = await site.newPage({ baseURL: built.origin });
      await page.goto('/host-example.html');
      await page.evaluate(
        ([src, attributes]) => {
          document.body.innerHTML = `<iframe id="ours" width="640" height="700" src="${src}" ${attributes}></iframe>`;
        },
        [`${built.origin}/embed/buildings/juche-tower`, sandbox] as const,
      );
      const frame = await (await page.locator('#ours').elementHandle())?.contentFrame();
      if (!frame) throw new Error('The page has no frame.');
      await isHydrated(frame);
      expect(await shownPicture(frame)).toContain(built.storeOrigin);
      await frame.getByRole('link', { name: 'Next slide' }).click();
      expect(await shownPicture(frame)).toContain(built.storeOrigin);
    },
  );
});

it('A site that does not know its public address names none', async () => {
  const files = await readdir(built.folder, { recursive: true });
  const forCrawlers = /^(sitemap|rss|robots|oembed)/;
  expect(files.filter((name) => forCrawlers.test(name))).toEqual([]);
  const pages = files.filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(100);
  for (const name of pages) {
    const html = await readFile(join(built.folder, name), 'utf8');
    expect(html, name).not.toMatch(
      /rel="canonical"|property="og:|application\/ld\+json|application\/rss|json\+oembed|hreflang/,
    );
  }
  const page = await open('/');
  await page.getByRole('article').getByRole('link').first().click();
  await page.getByRole('table', { name: 'Markets' }).waitFor();
  expect(await page.locator('link[rel="canonical"]').count()).toBe(0);
});
