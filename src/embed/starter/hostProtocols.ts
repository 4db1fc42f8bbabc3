/** Where the frame was loaded from, as far as hosts leave word there. */
type FrameLocation = Pick<Location, 'href' | 'search' | 'hash'>;

/**
 * A height in CSS pixels as the hosts expect it that know nothing of us:
 * - AMP, `<amp-iframe resizable>`: `{sentinel: 'amp', type: 'embed-size', height}`;
 * - Medium: the JSON text of `{src, context: 'iframe.resize', height}`;
 * - WordPress, which frames `…#?secret=…`: `{message: 'height', value, secret}`;
 * - pym.js, which frames `…?childId=…`: `pym xPYMx childId xPYMx height xPYMx n` without the blanks.
 */
export function dialectsOf(height: number, location: FrameLocation): unknown[] {
  const said: unknown[] = [
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
  ];
  const secret = secretOf(location);
  if (secret) said.push({ message: 'height', value: height, secret });
  const childId = nameFrom(location.search, 'childId');
  if (childId) said.push(['pym', childId, 'height', height].join('xPYMx'));
  return said;
}

/** By which WordPress knows the frame, and which every message to it must carry. */
export function secretOf({ hash }: Pick<Location, 'hash'>): string | undefined {
  return nameFrom(hash.slice(1), 'secret');
}

/** Whether a message is WordPress's word that it listens now, to this very frame. */
export function isWordPressReady(data: unknown, location: Pick<Location, 'hash'>): boolean {
  const { message, secret } = Object(data) as { message?: unknown; secret?: unknown };
  return message === 'ready' && secret !== undefined && secret === secretOf(location);
}

/** A parameter that is a plain name, since it goes into messages that others take apart. */
function nameFrom(query: string, parameter: string): string | undefined {
  const value = new URLSearchParams(query).get(parameter);
  return value && /^[\w-]{1,100}$/.test(value) ? value : undefined;
}
