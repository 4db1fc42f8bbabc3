type Headers = Readonly<Record<string, string>>;

const cacheControl = 'Cache-Control';

/**
 * Headers with which no cache keeps an answer, fresh or stale, beyond the moment when more is published. What is named
 * by its content never changes, so it may be kept.
 * @param untilMs that moment, in milliseconds since 1970, or infinity.
 */
export function cachedUntil(headers: Headers, untilMs: number, nowMs: number): Headers {
  const cache = headers[cacheControl];
  if (!cache || isForEver(cache)) return headers;
  const left = Math.max(0, Math.floor((untilMs - nowMs) / 1000));
  const fresh = (_: string, directive: string, seconds: string) => {
    const most = Math.min(Number(seconds), left);
    longest = Math.max(longest, most);
    return `${directive}=${most}`;
  };
  let longest = 0;
  const limited = cache
    .replace(/(max-age|s-maxage)=(\d+)/g, fresh)
    .replace(
      /stale-while-revalidate=(\d+)/,
      (_, seconds: string) => `stale-while-revalidate=${Math.min(Number(seconds), left - longest)}`,
    );
  return limited === cache ? headers : { ...headers, [cacheControl]: limited };
}

/** Headers with which a CDN that is told what to forget keeps an answer for longer than browsers do. */
export function sharedFor(headers: Headers, seconds: number): Headers {
  const cache = headers[cacheControl];
  if (!cache || isForEver(cache)) return headers;
  const shared = cache.replace(/max-age=\d+/, (age) => `${age}, s-maxage=${seconds}`);
  return { ...headers, [cacheControl]: shared };
}

function isForEver(cache: string): boolean {
  return cache.includes('immutable');
}
