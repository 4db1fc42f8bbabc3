import { digestOf } from './digest.ts';
import type { SourceFile } from './store.ts';

/** What a site answers, before the headers that depend on the address and on the request. */
export type Answer =
  | {
      kind: 'text';
      status: 200 | 404 | 410 | 500 | 503;
      type: string;
      text: string;
      /** Instead of those of the address. */
      headers?: Readonly<Record<string, string>>;
    }
  | { kind: 'file'; type: string; file: SourceFile }
  /** `to` is a path from the site's root; `text` is a page for those who are not redirected. */
  | { kind: 'redirect'; status: 301 | 302; to: string; text?: string }
  | { kind: 'response'; response: Response };

const types: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mp4: 'video/mp4',
  otf: 'font/otf',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/** The media type of a file, by the ending of its name. */
export function typeOf(path: string): string {
  const [, ending = ''] = /\.([a-z\d]+)$/i.exec(path) ?? [];
  return types[ending.toLowerCase()] ?? 'application/octet-stream';
}

export function html(text: string, status: 200 | 404 = 200): Answer {
  return { kind: 'text', status, type: 'text/html; charset=utf-8', text };
}

/**
 * Turns an answer into a response to a request: conditional requests (RFC 9110, 13) and one range (14) are answered
 * here, alike for pages and files.
 */
export async function toResponse(
  answer: Answer,
  request: Request,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  switch (answer.kind) {
    case 'response':
      return answer.response;
    case 'redirect':
      return redirectResponse(answer, request, headers);
    case 'text': {
      const etag = await etagOf(answer.text);
      const all = { ...headers, 'Content-Type': answer.type, ETag: etag, ...answer.headers };
      if (answer.status === 200 && isUnchanged(request, etag)) return unchanged(all);
      return new Response(isHead(request) ? null : answer.text, {
        status: answer.status,
        headers: all,
      });
    }
    case 'file':
      return fileResponse(answer.file, request, { ...headers, 'Content-Type': answer.type });
  }
}

function redirectResponse(
  { status, to, text }: Extract<Answer, { kind: 'redirect' }>,
  request: Request,
  headers: Readonly<Record<string, string>>,
): Response {
  const all = { ...headers, Location: to, ...(text && { 'Content-Type': typeOf('page.html') }) };
  return new Response(isHead(request) ? null : (text ?? null), { status, headers: all });
}

function fileResponse(
  file: SourceFile,
  request: Request,
  headers: Record<string, string>,
): Response {
  const all = { ...headers, ETag: file.etag, 'Accept-Ranges': 'bytes' };
  if (isUnchanged(request, file.etag)) return unchanged(all);
  const range = rangeOf(request, file);
  if (range === 'unsatisfiable') {
    return new Response(null, {
      status: 416,
      headers: { ...all, 'Content-Range': `bytes */${file.sizeBytes}` },
    });
  }
  if (range) {
    const { start, end } = range;
    const partial = {
      ...all,
      'Content-Length': `${end - start + 1}`,
      'Content-Range': `bytes ${start}-${end}/${file.sizeBytes}`,
    };
    return new Response(isHead(request) ? null : file.body(range), {
      status: 206,
      headers: partial,
    });
  }
  const whole = { ...all, 'Content-Length': `${file.sizeBytes}` };
  return new Response(isHead(request) ? null : file.body(), { headers: whole });
}

/** The range asked for; nothing where the whole is. Several ranges at once are answered with the whole (14.2). */
function rangeOf(request: Request, { sizeBytes, etag }: SourceFile) {
  const [, from = '', to = ''] =
    /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? [];
  if (!from && !to) return undefined;
  const condition = request.headers.get('if-range');
  if (condition && condition !== etag) return undefined;
  const start = from ? Number(from) : Math.max(0, sizeBytes - Number(to));
  const end = from && to ? Math.min(Number(to), sizeBytes - 1) : sizeBytes - 1;
  return start <= end ? { start, end } : ('unsatisfiable' as const);
}

function isUnchanged({ headers }: Request, etag: string): boolean {
  const known = headers.get('if-none-match');
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return (
    known !== null && (known === '*' || known.split(',').some((tag) => plain(tag) === plain(etag)))
  );
}

function unchanged(headers: Record<string, string>): Response {
  const { 'Content-Type': _, ...kept } = headers;
  return new Response(null, { status: 304, headers: kept });
}

function isHead({ method }: Request): boolean {
  return method === 'HEAD';
}

/** Weak, since what stands between may compress the text. */
async function etagOf(text: string): Promise<string> {
  return `W/"${await digestOf(new TextEncoder().encode(text))}"`;
}
