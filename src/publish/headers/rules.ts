/** Headers of all addresses that a pattern holds for. A `*` at its end stands for anything. */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Who may show the site's pages in frames, as the values of `frame-ancestors` (CSP 3, 6.4.2). */
export interface FramePolicy {
  /** The pages; by default only the site itself. */
  site: string;
  /** The framed galleries; by default anybody. */
  embed: string;
}

/**
 * Reads the policy from the build's environment: `VITE_FRAME_ANCESTORS` and `VITE_EMBED_ANCESTORS`.
 * @throws Error naming the variable whose value would end the header or begin another directive.
 */
export function framePolicyOf(env: Readonly<Record<string, string | undefined>>): FramePolicy {
  return {
    site: sourcesOf('VITE_FRAME_ANCESTORS', env.VITE_FRAME_ANCESTORS ?? "'self'"),
    embed: sourcesOf('VITE_EMBED_ANCESTORS', env.VITE_EMBED_ANCESTORS ?? '*'),
  };
}

function sourcesOf(name: string, value: string): string {
  const isSafe = /^[A-Za-z0-9'*:/._ -]+$/.test(value);
  if (isSafe) return value.trim();
  throw new Error(
    `${name} is "${value}"; expected origins with spaces between them, such as https://news.example 'self'.`,
  );
}

/**
 * The headers of the site. No address falls under two rules: hosts differ in what they make of that, and two policies
 * joined by a comma mean the stricter of both.
 * @param base the path that the site is served from, with a slash at its end.
 */
export function headerRules({ site, embed }: FramePolicy, base = '/'): HeaderRule[] {
  const page = { 'Content-Security-Policy': `frame-ancestors ${site}` };
  const framed = { 'Content-Security-Policy': `frame-ancestors ${embed}` };
  // A frame without an origin of its own (sandbox="allow-scripts") reads these as a stranger.
  const readByAll = { 'Access-Control-Allow-Origin': '*' };
  const pages = ['', 'index.html', '404.html', 'articles/*', 'galleries/*'];
  const rules = [
    ...pages.map((path) => ({ path, headers: page })),
    { path: 'embed/*', headers: framed },
    ...['assets/*', 'content/*', 'oembed/*'].map((path) => ({ path, headers: readByAll })),
  ];
  return rules.map(({ path, headers }) => ({ path: base + path, headers }));
}

/** The headers of one address. */
export function headersOf(rules: readonly HeaderRule[], pathname: string): HeaderRule['headers'] {
  return rules.find(({ path }) => holds(path, pathname))?.headers ?? {};
}

function holds(path: string, pathname: string): boolean {
  return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : path === pathname;
}
