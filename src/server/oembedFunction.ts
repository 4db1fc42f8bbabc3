import { type Limits, narrowest, type OEmbed, placeIn, withinLimits } from '../metadata/oembed.ts';

/**
 * Answers `/oembed?url=…&maxwidth=…&maxheight=…&format=json` from the static answers of the site. It needs nothing but
 * the web's own `Request`, `Response` and `fetch`, so that any edge host can run it; README.md, beside it, shows how.
 * Refusals are those of oembed.com, 2.3.5: 404 for what is not ours, 501 for another format.
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
  const place = placeOf(url, site);
  if (!place) return refusal(404, `${url} is not the address of a gallery of ${site}.`);
  const limits = limitsOf(searchParams);
  if (!limits) return refusal(400, 'maxwidth and maxheight are whole numbers of pixels.');

  const answer = await read(`${site}oembed/${place}.json`);
  if (answer.status === 404) return refusal(404, `There is no gallery ${place}.`);
  if (!answer.ok) return refusal(502, `The answer for ${place} cannot be read (${answer.status}).`);
  const fitting = withinLimits((await answer.json()) as OEmbed, place, limits);
  if (fitting) return json(fitting);
  return refusal(404, `A gallery needs a frame ${narrowest} pixels wide, and higher than that.`);
}

/** A gallery, or what of it is shown, from its own address, one of its slides', its grid's, its end's or its frame's. */
function placeOf(url: string, site: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (!address.startsWith(site)) return undefined;
  const pattern = /^(?:galleries|embed)\/([A-Za-z0-9-]+)(?:\/([A-Za-z0-9-]*))?\/?$/;
  const [, id, shown] = pattern.exec(address.slice(site.length)) ?? [];
  return id && placeIn(id, shown === 'end' ? undefined : shown);
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
