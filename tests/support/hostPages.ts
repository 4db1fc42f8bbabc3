import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A page of another site with our gallery in it. */
export interface HostCase {
  /** What is special about it. */
  name: string;
  /** Its body. */
  body: string;
  /** Headers of its response. */
  headers?: Record<string, string>;
  /** Further content of its head. */
  head?: string;
  /** A whole document, instead of one made from the body. */
  html?: string;
  /** What the reader or the page does before the gallery is shown. */
  act?: (page: Page) => Promise<unknown>;
  /** The number of galleries in it; 1 by default. */
  count?: number;
  /** It is opened as a file, not from a server. */
  isFile?: true;
  /** The frame's width in CSS pixels, where it is fixed. */
  width?: number;
}

const earlierLoader = readFileSync('tests/fixtures/earlierLoader.txt', 'utf8');

/** Every kind of page that has shown a gallery wrongly, or might. @param ours the site's URL. */
export function hostCases(ours: string): HostCase[] {
  const link = `<a class="diaporama" href="${ours}galleries/buildings">Buildings</a>`;
  const loader = `${ours}embed.js`;
  const script = `<script async src="${loader}"></script>`;
  const both = link + script;
  const box = (style: string, content = both) => `<div style="${style}">${content}</div>`;
  const elsewhere = ours.replace('127.0.0.1', 'localhost');
  const shadow = `const root = this.attachShadow({ mode: 'open' }); root.innerHTML = ${JSON.stringify(link)};`;
  const element = `customElements.define('news-gallery', class extends HTMLElement { connectedCallback() { ${shadow} } });`;
  const page = (html: string) =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${html}`;
  const listen = `<script>
    document.addEventListener('diaporama:ready', () => parent.postMessage('ready', '*'));
  </script>`;

  return [
    { name: 'the two lines as they are pasted', body: both, width: 1264 },
    { name: 'the loader before the link', body: `<script src="${loader}"></script>${link}` },
    {
      name: 'the loader as a module',
      body: `${link}<script type="module" src="${loader}"></script>`,
    },
    {
      name: 'the loader imported',
      body: `${link}<script type="module">await import('${loader}')</script>`,
    },
    {
      name: 'the loader inlined, with data-site',
      body: `${link}<script data-site="${ours}">/* LOADER */</script>`,
    },
    {
      name: 'the loader run by a tag manager, without a script element',
      body: `${link}<script>fetch('${loader}').then((answer) => answer.text()).then((text) => setTimeout(text))</script>`,
    },
    { name: 'the loader three times', body: link + script + script + script },
    {
      name: 'an earlier loader as well',
      body: `<script src="${ours}earlier.js"></script>${both}`,
    },
    {
      name: 'an earlier loader after ours',
      body: `<script src="${loader}"></script>${link}<script src="${ours}earlier.js"></script>`,
    },
    {
      name: 'two sites',
      body: `${both}${both.replaceAll(ours, elsewhere)}`,
      count: 2,
    },
    {
      name: 'a link in an open shadow root',
      body: `<div id="shadow"></div><script>document.getElementById('shadow').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(link)}</script>${script}`,
    },
    {
      name: 'a link in a declarative shadow root',
      body: `${script}<div><template shadowrootmode="open">${link}</template></div>`,
    },
    {
      name: 'a link in a custom element that is defined after the page has loaded',
      body: `<news-gallery></news-gallery>${script}`,
      act: async (page) => {
        await page.waitForLoadState();
        await page.evaluate(element);
      },
    },
    {
      name: 'document.write',
      body: `<script>document.write(${JSON.stringify(both).replaceAll('</', '<\\/')})</script>`,
    },
    {
      name: 'a tab that is hidden at first',
      body: `<div id="tab" style="display: none">${both}</div>`,
      act: (page) => show(page, '#tab'),
    },
    {
      name: 'details that are closed at first',
      body: `<details><summary>More</summary>${both}</details>`,
      act: (page) => page.locator('summary').click(),
    },
    {
      name: 'a dialog',
      body: `<dialog style="width: 600px">${both}</dialog>`,
      act: (page) => page.evaluate(() => document.querySelector('dialog')?.showModal()),
    },
    {
      name: 'the second card of a carousel',
      body: `<div id="carousel" style="display: flex; overflow-x: auto; width: 600px; scroll-snap-type: x mandatory">
        <div style="flex: 0 0 600px; scroll-snap-align: start">First</div>
        <div style="flex: 0 0 600px; scroll-snap-align: start">${both}</div></div>`,
      act: (page) => page.evaluate(() => document.querySelector('#carousel')?.scrollTo(600, 0)),
      width: 600,
    },
    {
      name: 'a box that scrolls',
      body: box('overflow: auto; height: 300px; width: 500px'),
      width: 500,
    },
    { name: 'right to left', html: page(both).replace('<html', '<html dir="rtl"'), body: '' },
    { name: 'zoom', body: box('zoom: 1.5; width: 500px'), width: 500 },
    { name: 'scale', body: box('transform: scale(0.5); width: 600px'), width: 600 },
    {
      name: 'a grid',
      body: box(
        'display: grid; grid-template-columns: 1fr 1fr; gap: 16px',
        `${link}<p>Text</p>${script}`,
      ),
    },
    {
      name: 'a row of a flexible box, beside text',
      body: box('display: flex; width: 900px', `<p style="flex: 0 0 300px">Text</p>${both}`),
      width: 600,
    },
    {
      name: 'a centred column of a flexible box',
      body: box('display: flex; flex-direction: column; align-items: center; width: 700px'),
      width: 700,
    },
    { name: 'inline-block', body: box('display: inline-block'), width: 640 },
    {
      name: 'inline-block in a narrow column',
      body: box('width: 320px', box('display: inline-block')),
      width: 320,
    },
    { name: 'float', body: `${box('float: left')}<p>Text beside it</p>`, width: 640 },
    { name: 'a table cell', body: `<table><tr><td>${both}</table>` },
    {
      name: 'a table cell in a narrow column',
      body: box('width: 340px', `<table><tr><td style="padding: 0">${both}</table>`),
    },
    { name: 'a positioned box', body: box('position: absolute; left: 100px'), width: 640 },
    { name: 'columns', body: box('columns: 2; width: 900px', `<p>Text</p>${both}<p>Text</p>`) },
    {
      name: 'a page that limits the frame’s width',
      head: '<style>.diaporama-frame { max-width: 400px; margin: auto }</style>',
      body: both,
      width: 400,
    },
    {
      name: 'a style for all frames',
      head: '<style>iframe { width: 50% !important; height: auto !important; aspect-ratio: 16 / 9; min-height: 40vh; border: 5px solid; padding: 9px; position: static !important; transition: all 9s }</style>',
      body: both,
      width: 1264,
    },
    {
      name: 'a style for all spans and links',
      head: '<style>span { padding: 0 !important; display: inline !important; position: static !important } a { padding: 0 !important; border-bottom: 3px solid; display: inline !important }</style>',
      body: both,
      width: 1264,
    },
    {
      name: 'a policy with a nonce',
      headers: {
        'Content-Security-Policy': `default-src 'none'; script-src 'nonce-r4nd0m'; frame-src ${ours}`,
      },
      body: both.replace('<script', '<script nonce="r4nd0m"'),
    },
    {
      name: 'strict-dynamic',
      headers: {
        'Content-Security-Policy': `script-src 'nonce-r4nd0m' 'strict-dynamic'; object-src 'none'`,
      },
      body: `${link}<script nonce="r4nd0m">
        const script = document.createElement('script'); script.src = '${loader}'; document.head.append(script);
      </script>`,
    },
    {
      name: 'Trusted Types',
      headers: {
        'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'",
      },
      body: both,
    },
    { name: 'another base', head: '<base href="https://cdn.example/a/b/">', body: both },
    { name: 'no doctype', html: `<title>Quirks</title>${both}`, body: '' },
    {
      name: 'XHTML',
      headers: { 'Content-Type': 'application/xhtml+xml' },
      html: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>XHTML</title></head><body>${link}<script src="${loader}"></script></body></html>`,
      body: '',
    },
    { name: 'paper', body: both, act: (page) => page.emulateMedia({ media: 'print' }) },
    {
      name: 'another origin’s isolation',
      headers: {
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
      body: `<script>if (!crossOriginIsolated) throw new Error('not isolated')</script>${both}`,
    },
    { name: 'a file', html: page(both), body: '', isFile: true },
    {
      name: 'a sandbox without an origin',
      body: `<iframe title="Sandbox" width="700" height="800" sandbox="allow-scripts" srcdoc="${escaped(page(listen + both))}"></iframe>
        <script>addEventListener('message', ({ data }) => data === 'ready' && document.dispatchEvent(new CustomEvent('diaporama:ready')))</script>`,
    },
  ];
}

/** Serves the earlier loader. */
export async function serveLoaders(page: Page, ours: string): Promise<void> {
  await page.route(`${ours}earlier.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: earlierLoader }),
  );
}

async function show(page: Page, selector: string): Promise<void> {
  await page.waitForLoadState();
  await page.locator(selector).evaluate((element: HTMLElement) => {
    element.style.display = '';
  });
}

function escaped(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
