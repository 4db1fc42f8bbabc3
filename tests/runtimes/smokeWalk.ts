type Ask = (path: string, init?: RequestInit) => Promise<Response>;

const slidePath = '/galleries/buildings/juche-tower';

/**
 * Visits an address of each kind in the demonstration.
 * @param ask must not follow redirects. @returns what is wrong, a line each.
 */
export async function smokeWalk(ask: Ask): Promise<string[]> {
  const faults: string[] = [];
  const visit = async (path: string, status: number, text: RegExp, init?: RequestInit) => {
    const answer = await ask(path, init);
    const body = await answer.text();
    if (answer.status !== status) faults.push(`${path}: ${answer.status}, not ${status}`);
    if (!text.test(body)) faults.push(`${path}: ${text} is not in ${body.slice(0, 200)}`);
    return answer.headers;
  };
  await visit('/', 200, /<h1|<h2/);
  await visit('/articles/north-korea-minerals', 200, /<article/);
  const headers = await visit(slidePath, 200, /aria-roledescription="slideshow"/);
  await visit('/galleries/buildings/all', 200, /<ul|<ol/);
  await visit('/embed/buildings', 200, /Pyongyang|buildings/i);
  await visit('/oembed/buildings.json', 200, /"type": ?"rich"/);
  await visit('/galleries/buildings/2', 302, /<a /);
  await visit('/archive', 200, /<h1/);
  await visit('/archive/2017/12', 200, /north-korea-minerals/);
  await visit('/archive/2017/12/rss.xml', 200, /<rss/);
  await visit('/photographers/diaporama', 200, /buildings/);
  await visit('/sitemap-2017-12.xml', 200, /<urlset/);
  await visit('/galleries/nowhere', 404, /<h1/);
  await visit('/galleries/buildings/taken-back', 410, /was withdrawn/);
  await visit('/embed/buildings/taken-back', 410, /was withdrawn/);
  await visit('/oembed/buildings/taken-back.json', 410, /"withdrawn"/);
  await visit('/articles/taken-back', 410, /A wrong name\./);
  const known = { headers: { 'If-None-Match': headers.get('etag') ?? '' } };
  await visit(slidePath, 304, /^$/, known);
  for (const name of ['content-security-policy', 'cache-control', 'cache-tag']) {
    if (!headers.has(name)) faults.push(`${slidePath}: there is no ${name}`);
  }
  return [...faults, ...(await pictureFaults(ask))];
}

async function pictureFaults(ask: Ask): Promise<string[]> {
  const gallery = await (await ask('/content/galleries/buildings.json')).text();
  const [path] = /photos\/[^"]+\.jpg/.exec(gallery) ?? [];
  if (!path) return ['The gallery names no picture.'];
  const faults: string[] = [];
  const part = await ask(`/content/${path}`, { headers: { Range: 'bytes=10-19' } });
  const partBytes = (await part.arrayBuffer()).byteLength;
  if (part.status !== 206 || partBytes !== 10) {
    faults.push(`${path}: a range of 10 bytes is ${partBytes} bytes with ${part.status}`);
  }
  const whole = await ask(`/content/${path}`);
  const expected = Number(whole.headers.get('content-length'));
  const bytes = (await whole.arrayBuffer()).byteLength;
  if (bytes < 1000 || bytes !== expected) faults.push(`${path}: ${bytes} of ${expected} bytes`);
  return faults;
}
