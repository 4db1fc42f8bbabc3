import { type GalleryPage, oembedPath, parsePath } from '../content/urls.ts';
import { type Limits, narrowestPx, type OEmbed, withinLimits } from '../metadata/oembed.ts';
import { pageUrl } from '../site/site.ts';

/**
 * Answers `/oembed?url=…&maxwidth=…&maxheight=…&format=json` from the static answers of the site. It uses Web
 * APIs only, so that any edge host can run it; README.md shows how. Errors follow oembed.com, 2.3.5: 404 for unknown
 * addresses, 501 for other formats.
 * @param site the address of the site, absolute, with a slash at its end; by default the folder of the request.
 * @param read fetches a static answer by its absolute address.
 */
export async function answerOEmbed(
  request: Request,
  site: string = new URL('.', request.url).href,
  read: (address: string) => Promise<Response> = fetch,
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const format = searchParams.get('format') ?? 'json';
  if (format !== 'json')
    return refusal(501, `There is no answer in the format ${format}, only json.`);
  const url = searchParams.get('url');
  if (!url) return refusal(400, 'The address of a gallery is missing: ?url=…');
  const shows = galleryPageAt(url, site);
  if (!shows) return refusal(404, `${url} is not the address of a gallery of ${site}.`);
  const limits = limitsOf(searchParams);
  if (!limits) return refusal(400, 'maxwidth and maxheight are whole numbers of pixels.');

  const name = 'slide' in shows ? `${shows.gallery}/${shows.slide}` : shows.gallery;
  const answer = await read(pageUrl({ url: site }, oembedPath(shows)));
  if (answer.status === 404) return refusal(404, `There is no gallery ${name}.`);
  if (!answer.ok) return refusal(502, `The answer for ${name} cannot be read (${answer.status}).`);
  const fitting = withinLimits((await answer.json()) as OEmbed, shows, limits);
  if (fitting) return json(fitting);
  return refusal(
    404,
    `A gallery needs a frame at least ${narrowestPx} pixels wide, and taller than it is wide.`,
  );
}

/** The page of a gallery at an address of the site; the page of a frame is the same. A gallery's end embeds the gallery. */
function galleryPageAt(url: string, site: string): GalleryPage | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (!address.startsWith(site)) return undefined;
  const parsed = parsePath(address.slice(site.length - 1));
  const page = parsed?.page === 'frame' ? parsed.shows : parsed;
  if (!page || !('gallery' in page) || !hasPlainNames(page)) return undefined;
  return page.page === 'end' ? { page: 'gallery', gallery: page.gallery } : page;
}

function hasPlainNames(page: GalleryPage): boolean {
  const names = [page.gallery, ...('slide' in page ? [page.slide] : [])];
  return names.every((name) => /^[A-Za-z0-9-]+$/.test(name));
}

function limitsOf(parameters: URLSearchParams): Limits | undefined {
  const limits: Limits = {};
  for (const name of ['maxwidth', 'maxheight'] as const) {
    const text = parameters.get(name);
    if (text === null) continue;
    if (!/^\d{1,6}$/.test(text)) return undefined;
    limits[name] = Number(text);
  }
  return limits;
}

function json(answer: OEmbed): Response {
  return Response.json(answer, {
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': `public, max-age=${answer.cache_age}`,
    },
  });
}

function refusal(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
  });
}
