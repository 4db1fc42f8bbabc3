/** The settings of the headers. Origins are as `URL` serializes them. */
export interface HeaderSettings {
  /** Who may show the site's pages in frames, as the values of `frame-ancestors` (CSP 3, 6.4.2). */
  framing: string;
  /** Who may show the framed galleries. */
  embedding: string;
  /** The origin of the content store, where it is not the site's. */
  store: readonly string[];
  /** Other origins of pictures and films. */
  media: readonly string[];
  /** The origin of the newsletter service, where it is not the site's. */
  newsletter: readonly string[];
  /** The site is published with https. */
  isSecure: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the build's environment.
 * @throws Error naming a variable whose value is not an address, or would end the header or start another directive.
 */
export function headerSettings(env: Environment): HeaderSettings {
  return {
    framing: sourcesIn(env, 'VITE_FRAME_ANCESTORS', "'self'"),
    embedding: sourcesIn(env, 'VITE_EMBED_ANCESTORS', '*'),
    store: originIn(env, 'VITE_CONTENT_URL'),
    media: sourcesIn(env, 'VITE_MEDIA_ORIGINS', '').split(/ +/).filter(Boolean),
    newsletter: originIn(env, 'VITE_NEWSLETTER_URL'),
    isSecure: env.VITE_SITE_URL?.startsWith('https:') ?? false,
  };
}

function sourcesIn(env: Environment, name: string, usual: string): string {
  const value = env[name] || usual;
  const isSafe = /^[A-Za-z0-9'*:/._ -]*$/.test(value);
  if (isSafe) return value.trim();
  throw new Error(
    `${name} is "${value}"; expected origins with spaces between them, such as https://news.example 'self'.`,
  );
}

/** The origin of an absolute address; none for a path of the site. */
function originIn(env: Environment, name: string): string[] {
  const value = env[name] ?? '';
  if (!/^[a-z][a-z0-9+.-]*:|^\/\//i.test(value)) return [];
  const isAddress = /^https?:/i.test(value) && URL.canParse(value);
  if (isAddress) return [new URL(value).origin];
  throw new Error(`${name} is "${value}"; expected a path of the site, or an http(s) address.`);
}
