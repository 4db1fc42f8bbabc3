/**
 * Headers with which no cache keeps an answer, fresh or stale, beyond the moment when more is published. What is named
 * by its content never changes, so it may be kept.
 * @param untilMs that moment, in milliseconds since 1970, or infinity.
 */
export function cachedUntil(
  headers: Readonly<Record<string, string>>,
  untilMs: number,
  nowMs: number,
): Readonly<Record<string, string>> {
  const cache = headers['Cache-Control'];
  if (!cache || cache.includes('immutable')) return headers;
  let left = Math.max(0, Math.floor((untilMs - nowMs) / 1000));
  const limited = cache.replace(
    /(max-age|stale-while-revalidate)=(\d+)/g,
    (_, directive: string, seconds: string) => {
      const most = Math.min(Number(seconds), left);
      left -= most;
      return `${directive}=${most}`;
    },
  );
  return limited === cache ? headers : { ...headers, 'Cache-Control': limited };
}
