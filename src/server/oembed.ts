import type { Gallery } from '../content/gallery.ts';
import { type GalleryPage, parseOEmbedPath } from '../content/urls.ts';
import { oembedOf } from '../metadata/oembed.ts';
import { type Answer, typeOf } from './answer.ts';
import { indexOfSlide, slidePart } from './galleryParts.ts';
import { answerOEmbed } from './oembedFunction.ts';
import type { ServedSite } from './servedSite.ts';

/** The static oEmbed answer of a gallery, of one of its slides, or of its grid. */
export async function oembedAt(site: ServedSite, shows: GalleryPage): Promise<Answer | undefined> {
  const published = await site.published();
  if (!published || shows.page === 'end') return undefined;
  const gallery = await site.documents.gallery(shows.gallery);
  const shown = shows.page === 'grid' ? 'grid' : await slideOf(site, gallery, shows);
  if (shows.page === 'slide' && !shown) return undefined;
  const text = `${JSON.stringify(oembedOf(gallery, published, shown))}\n`;
  return { kind: 'text', status: 200, type: typeOf('oembed.json'), text };
}

/** `/oembed?url=…`: the answer for an address, within the limits asked for. */
export async function oembedFor(site: ServedSite, request: Request): Promise<Answer | undefined> {
  const { url } = site.settings;
  if (!url) return undefined;
  const read = async (address: string) => {
    const shows = parseOEmbedPath(`/${address.slice(url.length)}`);
    const answer = shows && (await oembedAt(site, shows));
    return answer && answer.kind === 'text'
      ? new Response(answer.text)
      : new Response(null, { status: 404 });
  };
  return { kind: 'response', response: await answerOEmbed(request, url, read) };
}

async function slideOf({ documents }: ServedSite, gallery: Gallery, shows: GalleryPage) {
  if (shows.page !== 'slide') return undefined;
  const index = await indexOfSlide(documents, gallery, shows.slide);
  return (await slidePart(documents, gallery, index))?.slide;
}
