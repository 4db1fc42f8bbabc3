import type { StoreContents } from './storeContents.ts';

/** What the app renders of a page. */
export interface Rendered {
  head: string;
  root: string;
  state: string;
  /** What else stands at the page's end. */
  foot?: string;
}

/** A page of the site: one to render, or one that only leads to another. */
export type SitePage = { address: string } | { address: string; leadsTo: string };

/** Every page that the content store knows of. A slide's number leads to its id. */
export function pagesOf({ stories, galleries }: StoreContents): SitePage[] {
  const pages: SitePage[] = [{ address: '/' }];
  for (const { slug } of stories) pages.push({ address: `/articles/${slug}` });
  for (const { id, slides } of galleries) {
    const gallery = `/galleries/${id}`;
    pages.push({ address: gallery }, { address: `${gallery}/all` });
    slides.forEach((slide, index) => {
      const address = `${gallery}/${slide.id}`;
      pages.push({ address }, { address: `${gallery}/${index + 1}`, leadsTo: address });
    });
  }
  return pages;
}
