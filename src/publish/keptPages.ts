import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folders } from '../content/urls.ts';
import { rulesIn, rulesName } from './headers/formats.ts';
import { ifThere } from './ifThere.ts';
import type { OutFolder } from './outFolder.ts';

/** What addresses are made of, in HTML and in the JSON within it. */
const addresses = /[\w./%~-]+/g;

/**
 * The published files that some pages name. Pages that stay as they were last published need them, and all code of the
 * app that they came with.
 * @param base the path that the site is served from.
 */
export async function filesNamedBy(
  files: readonly string[],
  { root, standing }: Pick<OutFolder, 'root' | 'standing'>,
  base: string,
): Promise<string[]> {
  const pages = files.filter((path) => path.endsWith('.html'));
  const named = new Set<string>();
  for (const page of pages) {
    const text = (await ifThere(readFile(join(root, page), 'utf8'))) ?? '';
    for (const [address] of text.matchAll(addresses)) {
      named.add(withoutBase(address, base));
      // In a page's data, addresses are relative to the store.
      named.add(`${folders.store}/${address}`);
    }
  }
  const isOfApp = (path: string) => pages.length > 0 && path.startsWith('assets/');
  return standing.filter((path) => isOfApp(path) || named.has(path));
}

/** `https://site.example/base/assets/x.js` is matched from its first slash on. */
function withoutBase(address: string, base: string): string {
  const at = address.indexOf(base);
  return at < 0 ? address : address.slice(at + base.length);
}

/** The hashes of scripts that the published policy lets in. */
export async function publishedScripts(root: string): Promise<string[]> {
  const text = await ifThere(readFile(join(root, rulesName), 'utf8'));
  const policies = text ? rulesIn(text).map(({ headers }) => JSON.stringify(headers)) : [];
  return [...new Set(policies.flatMap((policy) => policy.match(/'sha256-[\w+/=]+'/g) ?? []))];
}
