import { describe, expect, inject, it } from 'vitest';
import { someoneElsesSite } from '../support/hostPage.ts';
import { expectValidOEmbed } from '../support/oembedRules.ts';
import { theSite } from '../support/site.ts';

const site = theSite();
const host = someoneElsesSite();

const get = (path: string) => fetch(inject('site') + path);

describe('someone else’s page', () => {
  it('may frame the embed', async () => {
    for (const path of ['/embed/buildings', '/embed/buildings/juche-tower', '/embed/buildings/all'])
      expect((await get(path)).headers.get('Content-Security-Policy')).not.toContain(
        'frame-ancestors',
      );
  });

  it.each(['/', '/articles/north-korea-minerals', '/galleries/buildings', '/galleries/gone'])(
    'may not frame %s',
    async (path) => {
      site.allowNoise(/frame-ancestors 'self'/);
      site.allowNoise(/Failed to load resource/);
      const page = await site.newPage();
      await page.goto(
        host.publish(`<iframe title="Ours" src="${inject('site')}${path}"></iframe>`),
      );
      expect(await page.frameLocator('iframe').getByRole('main').count()).toBe(0);
      expect((await get(path)).headers.get('Content-Security-Policy')).toContain(
        "frame-ancestors 'self';",
      );
    },
  );
});

describe('a consumer of oEmbed', () => {
  it.each([
    ['/galleries/buildings/5', 'juche-tower'],
    ['/galleries/buildings/juche-tower/', 'juche-tower'],
    ['/galleries/buildings/', ''],
    ['/embed/buildings', ''],
    ['/embed/buildings/juche-tower', 'juche-tower'],
    ['/embed/buildings/all', 'all'],
  ])('finds the answer by the address that people paste: %s', async (path, shown) => {
    // A browser would follow the redirect page.
    const html = await (await get(path)).text();
    const href = /type="application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1] ?? '';
    const { pathname } = new URL(href);
    expect(pathname).toBe(`/oembed/buildings${shown && `/${shown}`}.json`);
    const answer: unknown = await (await get(pathname)).json();
    expectValidOEmbed(answer);
    expect(answer.html).toContain(`/embed/buildings${shown && `/${shown}`}"`);
    expect(answer.thumbnail_url).toContain(`/${shown === 'juche-tower' ? shown : 'cover'}-`);
  });

  it.each([
    ['/galleries/buildings/5', '/galleries/buildings/juche-tower'],
    ['/embed/buildings/5?theme=dark', '/embed/buildings/juche-tower?theme=dark'],
  ])('is redirected from the number %s', async (path, to) => {
    const response = await fetch(inject('site') + path, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).toBe(to);
    expect(response.headers.get('Cache-Control')).toContain('max-age=60');
  });

  it('gets the slide’s picture by its number', async () => {
    const html = await (await get('/galleries/buildings/5')).text();
    expect(html).toMatch(/property="og:image" content="[^"]*\/juche-tower-/);
  });

  it.each(['', '/juche-tower', '/all'])(
    'finds the answer in the page /galleries/buildings%s',
    async (path) => {
      const page = await site.newPage();
      await page.goto(`/galleries/buildings${path}`);
      const link = page.locator('head > link[rel="alternate"][type="application/json+oembed"]');
      expect(await link.count()).toBe(1);
      const { pathname } = new URL((await link.getAttribute('href')) ?? '');
      expect(pathname).toBe(`/oembed/buildings${path}.json`);
      expect(await link.getAttribute('title')).toContain('intricate buildings');

      const response = await get(pathname);
      expect(response.headers.get('Content-Type')).toBe('application/json');
      const answer: unknown = await response.json();
      expectValidOEmbed(answer);
      expect((await get(new URL(answer.thumbnail_url ?? '').pathname)).status).toBe(200);
    },
  );

  it('gets a frame of the size in the answer, which fits its content', async () => {
    const answer: unknown = await (await get('/oembed/daily-life.json')).json();
    expectValidOEmbed(answer);
    const page = await site.newPage();
    await page.goto(
      host.publish(answer.html.replaceAll(answer.provider_url, `${inject('site')}/`)),
    );
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: 'See gallery' }).waitFor();
    const box = await page.locator('iframe').boundingBox();
    expect(box).toMatchObject({ width: answer.width, height: answer.height });
    expect(
      await frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight),
    ).toBe(0);
  });
});
