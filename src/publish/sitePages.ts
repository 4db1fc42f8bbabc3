import { gallerySchema } from '../content/gallery.ts';
import { parseDocument } from '../content/parse.ts';
import { storyListSchema } from '../content/storyList.ts';

/** What the app renders of a page. */
export interface Rendered {
  head: string;
  root: string;
  state: string;
}

/** A page of the site: one to render, or one that only leads to another. */
export type SitePage = { address: string } | { address: string; leadsTo: string };

/**
 * Every page that the content store knows of. A slide's number leads to its id.
 * @param read fetches a document of the store by its path there.
 */
export async function pagesOf(read: (path: string) => Promise<unknown>): Promise<SitePage[]> {
  const list = parseDocument(storyListSchema, 'index.json', await read('index.json'));
  const pages: SitePage[] = [{ address: '/' }];
  for (const { slug } of list.stories) pages.push({ address: `/articles/${slug}` });
  for (const { id } of list.galleries) {
    const path = `galleries/${id}.json`;
    const { slides } = parseDocument(gallerySchema, path, await read(path));
    const gallery = `/galleries/${id}`;
    pages.push({ address: gallery }, { address: `${gallery}/all` });
    slides.forEach((slide, index) => {
      const address = `${gallery}/${slide.id}`;
      pages.push({ address }, { address: `${gallery}/${index + 1}`, leadsTo: address });
    });
  }
  return pages;
}
