/** The parts of the frame's address in which hosts pass values. */
type FrameLocation = Pick<Location, 'href' | 'search' | 'hash'>;

/**
 * The messages by which other embedding systems learn a height in CSS pixels:
 * - AMP, `<amp-iframe resizable>`: `{sentinel: 'amp', type: 'embed-size', height}`;
 * - Medium: the JSON text of `{src, context: 'iframe.resize', height}`;
 * - WordPress, which frames `…#?secret=…`: `{message: 'height', value, secret}`;
 * - pym.js, which frames `…?childId=…`: `pym xPYMx childId xPYMx height xPYMx n` without the blanks.
 */
export function heightMessages(height: number, location: FrameLocation): unknown[] {
  const messages: unknown[] = [
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: location.href, context: 'iframe.resize', height }),
  ];
  const secret = secretOf(location);
  if (secret) messages.push({ message: 'height', value: height, secret });
  const childId = nameFrom(location.search, 'childId');
  if (childId) messages.push(['pym', childId, 'height', height].join('xPYMx'));
  return messages;
}

/** The secret by which WordPress identifies the frame; every message to it must contain it. */
export function secretOf({ hash }: Pick<Location, 'hash'>): string | undefined {
  return nameFrom(hash.slice(1), 'secret');
}

/** Whether a message says that WordPress now listens to this frame. */
export function isWordPressReady(data: unknown, location: Pick<Location, 'hash'>): boolean {
  const { message, secret } = Object(data) as { message?: unknown; secret?: unknown };
  return message === 'ready' && secret !== undefined && secret === secretOf(location);
}

/** A parameter that is a plain name, because it becomes part of messages that others parse. */
function nameFrom(query: string, parameter: string): string | undefined {
  const value = new URLSearchParams(query).get(parameter);
  return value && /^[\w-]{1,100}$/.test(value) ? value : undefined;
}
