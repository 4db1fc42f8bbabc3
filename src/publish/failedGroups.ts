import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folders } from '../content/urls.ts';
import type { GroupName } from '../server/answeringSite.ts';
import { placesOf } from './addressFiles.ts';
import { scriptsIn } from './appFiles.ts';
import { filesIn } from './filesIn.ts';
import { rulesIn, rulesName } from './headers/formats.ts';
import { ifThere } from './ifThere.ts';

/** What addresses are made of, in HTML and in the JSON within it. */
const addresses = /[\w./%~-]+/g;

/**
 * The files that must not be removed since some groups stay as they were last published: their own, and those that their
 * pages name.
 * @param root the published site. @param base the path that the site is served from.
 * @param isUnknown whether nothing is remembered of them, so that any file of the app may be theirs.
 */
export async function filesOfFailed(
  groups: readonly GroupName[],
  { root, base, isUnknown }: { root: string; base: string; isUnknown: boolean },
): Promise<(path: string) => boolean> {
  const places = groups.flatMap(placesOf);
  const named = new Set<string>();
  let isAnyThere = false;
  for (const place of places) {
    for (const page of await pagesAt(root, place)) {
      isAnyThere = true;
      const text = await readFile(join(root, page), 'utf8');
      for (const [address] of text.matchAll(addresses)) {
        named.add(withoutBase(address, base));
        // In a page's data, addresses are relative to the store.
        named.add(`${folders.store}/${address}`);
      }
    }
  }
  return (path) =>
    named.has(path) ||
    (isUnknown && isAnyThere && path.startsWith('assets/')) ||
    places.some((place) => path.startsWith(place));
}

async function pagesAt(root: string, place: string): Promise<string[]> {
  if (!place.endsWith('/')) {
    const isThere = place.endsWith('.html') && (await ifThere(readFile(join(root, place))));
    return isThere ? [place] : [];
  }
  const paths = (await ifThere(filesIn(join(root, place)))) ?? [];
  return paths.filter((path) => path.endsWith('.html')).map((path) => place + path);
}

/** `https://site.example/base/assets/x.js` is matched from its first slash on. */
function withoutBase(address: string, base: string): string {
  const at = address.indexOf(base);
  return at < 0 ? address : address.slice(at + base.length);
}

/** The hashes of scripts that the published policy lets in. */
export async function publishedScripts(root: string): Promise<string[]> {
  const text = await ifThere(readFile(join(root, rulesName), 'utf8'));
  return text ? scriptsIn(rulesIn(text)) : [];
}
