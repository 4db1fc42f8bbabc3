import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withScriptsLater } from './scriptsLater.ts';
import type { Rendered, RenderedSitePage, SitePage } from './sitePages.ts';

/**
 * Writes the pages as HTML files into the built site, with the built index.html as their template, and a 404.html.
 * @param starter the script that loads a page's scripts.
 * @param redirectTo makes the HTML that redirects from a slide's number to its id, with the metadata of the slide's page,
 * which comes just before.
 * @returns the number of pages written.
 */
export async function writePages(
  outDir: string,
  pages: readonly SitePage[],
  starter: string,
  redirectTo: (leadsTo: string, metadata?: string) => string,
  render: (page: RenderedSitePage) => Promise<Rendered>,
): Promise<number> {
  const template = withScriptsLater(await readFile(join(outDir, 'index.html'), 'utf8'), starter);
  let before: { address: string; metadata?: string | undefined } | undefined;
  for (const page of pages) {
    if ('leadsTo' in page) {
      const metadata = before?.address === page.leadsTo ? before.metadata : undefined;
      await writePage(outDir, page.address, redirectTo(page.leadsTo, metadata));
      continue;
    }
    const rendered = await render(page);
    before = { address: page.address, metadata: rendered.metadata };
    await writePage(outDir, page.address, fill(template, rendered));
  }
  const notFound = fill(template, await render({ address: '/404' }));
  await write(
    join(outDir, '404.html'),
    notFound.replace('<div id="root"', () => '<div id="root" data-page="not-found"'),
  );
  return pages.length + 1;
}

/** Writes the page at an address as an HTML file below `outDir`. */
export function writePage(outDir: string, address: string, html: string): Promise<void> {
  return write(join(outDir, fileOf(address)), html);
}

/** Static hosts serve `/a/b` from a/b.html without a redirect to a trailing slash. */
function fileOf(address: string): string {
  return address === '/' ? 'index.html' : `${address.slice(1)}.html`;
}

// Replacements are functions, because `$&` has a meaning in a string.
function fill(template: string, rendered: Rendered): string {
  const { head, root, lang, dir, state, foot = '' } = rendered;
  return template
    .replace(' lang="en"', () => ` lang="${lang}" dir="${dir}"`)
    .replace('<!--head-->', () => head)
    .replace('<div id="root"></div>', () => root)
    .replace(
      '<!--state-->',
      () => `<script type="application/json" id="state">${state}</script>\n${foot}`,
    );
}

async function write(file: string, html: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}
