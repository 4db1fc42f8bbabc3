import { escapeHtml } from '../../content/escapeHtml.ts';
import { devFolder } from '../../marks/devState.ts';

/** The request without conditions: a page is answered whole, since the marks are not in its ETag. */
export function unconditional(request: Request): Request {
  if (!request.headers.get('accept')?.includes('text/html')) return request;
  const headers = new Headers(request.headers);
  for (const name of ['if-none-match', 'if-range', 'range']) headers.delete(name);
  return new Request(request.url, { method: request.method, headers });
}

/**
 * What `publish` would have written, with the marks: a script and a stylesheet in every page. Nothing is taken from a
 * cache without asking, but for files whose name changes with their content.
 */
export async function marked(answer: Response, version: string): Promise<Response> {
  const { status } = answer;
  const headers = new Headers(answer.headers);
  if (!headers.get('cache-control')?.includes('immutable'))
    headers.set('cache-control', 'no-cache');
  const isPage = headers.get('content-type')?.startsWith('text/html');
  if (!isPage || !answer.body) return new Response(answer.body, { status, headers });
  for (const name of ['etag', 'content-length', 'accept-ranges']) headers.delete(name);
  return new Response(withMarks(await answer.text(), version), { status, headers });
}

/** A page in place of one that cannot be shown; text for those who do not ask for a page. */
export function faultAnswer(
  problems: readonly string[],
  request: Request,
  version: string,
): Response {
  const text = problems.join('\n');
  const isPage = request.headers.get('accept')?.includes('text/html');
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Type': `text/${isPage ? 'html' : 'plain'}; charset=utf-8`,
  };
  const body = isPage ? withMarks(faultPage(text), version) : text;
  return new Response(body, { status: 500, headers });
}

function withMarks(page: string, version: string): string {
  const tags = `<link rel="stylesheet" href="${devFolder}marks.css" /><script src="${devFolder}marks.js?${version}" defer></script>`;
  return page.replace('</head>', (end) => tags + end);
}

function faultPage(text: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Fix this to see the page</title></head>
<body><section id="diaporama-fault"><h2>Fix this to see the page</h2><pre>${escapeHtml(text)}</pre></section></body>
</html>
`;
}
