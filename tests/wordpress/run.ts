import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Frame, Page } from 'playwright-core';
import { serve } from '../../src/cli/serve.ts';
import { buildApp, openDemonstration } from '../support/buildSite.ts';
import { findChromium, launch } from '../support/chromium.ts';
import { missingPackages, startWordPress, type WordPress } from './wordPress.ts';

/*
 * Embeds a built site in a real WordPress on this machine, and checks what visitors and editors see. Run with
 * `npm run test:wordpress`; it is too slow and needs too many packages for every test run.
 */

const say = (line: string) => process.stdout.write(`${line}\n`);

const missing = missingPackages();
if (missing.length > 0) {
  say(`Skipped: no WordPress can run here without Debian's packages ${missing.join(', ')}.`);
} else {
  const app = await mkdtemp(join(tmpdir(), 'diaporama-'));
  const port = 4187;
  const site = `http://127.0.0.1:${port}`;
  await buildApp(app);
  const opened = await openDemonstration(app, { DIAPORAMA_URL: `${site}/` });
  const server = await serve({ ...opened, host: '127.0.0.1', port, onError: console.error });
  const wordPress = await startWordPress();
  const browser = await launch(await findChromium());
  try {
    await check(wordPress, browser, site);
  } finally {
    await browser.close();
    await wordPress.stop();
    await server.stop();
    await rm(app, { recursive: true });
  }
}

async function check(wordPress: WordPress, browser: Browser, site: string): Promise<void> {
  say(`WordPress ${await wordPress.run('echo get_bloginfo("version");')}`);
  for (const address of ['buildings', 'buildings/juche-tower', 'buildings/5', 'buildings/all']) {
    const url = `${site}/galleries/${address}`;
    const html = await wordPress.run(`echo wp_oembed_get('${url}');`);
    assert.match(html, /<blockquote class="wp-embedded-content" data-secret/);
    say(`discovery of ${address}: ${/ src="([^"#]+)/.exec(html)?.[1]}`);
  }
  const url = `${site}/galleries/buildings`;
  const block = `<!-- wp:embed {"url":"${url}","type":"rich"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure><!-- /wp:embed -->`;
  const id = await wordPress.run(
    `echo wp_insert_post(['post_title' => 'Post', 'post_status' => 'publish', 'post_content' => '${block}']);`,
  );
  for (const width of [390, 1280])
    await visit(browser, `${wordPress.origin}/?p=${id}`, width, site);
  await customHtml(wordPress, browser, site);
  await edit(wordPress, browser, url);
}

/** Checks what a visitor of the post sees. */
async function visit(browser: Browser, post: string, width: number, site: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.goto(post);
  const frame = page.locator('iframe.wp-embedded-content');
  await frame.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    () => !document.querySelector('iframe.wp-embedded-content')?.getAttribute('style'),
  );
  const inside = page.frameLocator('iframe.wp-embedded-content');
  const content = await inside
    .locator('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  const box = await frame.evaluate((element: HTMLIFrameElement) => ({
    width: element.offsetWidth,
    height: element.offsetHeight,
    border: getComputedStyle(element).borderTopWidth,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    quotation: getComputedStyle(document.querySelector('blockquote.wp-embedded-content') as Element)
      .display,
  }));
  say(
    `visitor at ${width}: frame ${box.width} × ${box.height}, content ${content}, border ${box.border}, overflow ${box.overflow}`,
  );
  assert.equal(box.height, content);
  assert.deepEqual([box.border, box.overflow, box.quotation], ['0px', 0, 'none']);
  await inside.getByRole('link', { name: 'Open gallery' }).click();
  await page.waitForURL(`${site}/galleries/buildings**`);
  say(`visitor at ${width}: "Open gallery" leads to ${new URL(page.url()).pathname}`);
  await page.close();
}

/** Checks the loader's snippet in a block of custom HTML. */
async function customHtml(wordPress: WordPress, browser: Browser, site: string): Promise<void> {
  const lines = `<a class="diaporama" href="${site}/galleries/buildings">Buildings</a><script async src="${site}/embed.js"></script>`;
  const id = await wordPress.run(
    `wp_set_current_user(1); kses_remove_filters(); echo wp_insert_post(['post_title' => 'HTML', 'post_status' => 'publish', 'post_content' => '<!-- wp:html -->${lines}<!-- /wp:html -->']);`,
  );
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${wordPress.origin}/?p=${id}`);
  const frame = page.locator('.diaporama-frame > iframe');
  await frame.scrollIntoViewIfNeeded();
  const inside = page.frameLocator('.diaporama-frame > iframe');
  const content = await inside
    .locator('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await page.waitForFunction(
    (height) =>
      document.querySelector<HTMLIFrameElement>('.diaporama-frame > iframe')?.offsetHeight ===
      height,
    content,
  );
  say(`loader in Custom HTML: frame as high as its content, ${content}`);
  await page.close();
}

/** The parts of WordPress's own scripts that are used here. */
interface EditorWindow {
  wp: {
    blocks: { createBlock: (name: string, attributes: object) => object };
    data: {
      select: (store: string) => { getCurrentPostId: () => number };
      dispatch: (store: string) => { insertBlocks: (block: object) => void };
    };
  };
}

/** Checks what an editor sees who pastes the address into a post. */
async function edit(wordPress: WordPress, browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await logIn(page, wordPress);
  await page.goto(`${wordPress.origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() =>
    (window as unknown as EditorWindow).wp?.data?.select('core/editor')?.getCurrentPostId(),
  );
  // The block that pasting the address into an empty paragraph creates.
  await page.evaluate((address) => {
    const { wp } = window as unknown as EditorWindow;
    const embed = wp.blocks.createBlock('core/embed', { url: address });
    wp.data.dispatch('core/block-editor').insertBlocks(embed);
  }, url);
  // In the page itself, or in the editor's canvas, which is an iframe in newer versions.
  const isGallery = (each: Frame) => each.url().includes('/embed/buildings');
  const deadline = Date.now() + 30_000;
  while (!page.frames().some(isGallery) && Date.now() < deadline) await page.waitForTimeout(200);
  const inside = page.frames().find(isGallery);
  assert.ok(inside, 'The editor shows no preview.');
  const content = await inside
    .locator('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  const frame = await inside.frameElement();
  await page.waitForFunction(([element, height]) => element.offsetHeight === height, [
    frame as ElementHandle<HTMLElement>,
    content,
  ] as const);
  const box = await (frame as ElementHandle<HTMLElement>).evaluate(
    ({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight],
  );
  say(`editor's preview: frame ${box.join(' × ')}, content ${content}`);
  await page.close();
}

async function logIn(page: Page, { origin, user, password }: WordPress): Promise<void> {
  await page.goto(`${origin}/wp-login.php`);
  await page.getByLabel('Username').fill(user);
  await page.locator('#user_pass').fill(password);
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.waitForURL('**/wp-admin/**');
}
