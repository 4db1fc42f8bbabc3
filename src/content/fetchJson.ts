import { ContentError } from './parse.ts';

/** More than any document of ours: larger galleries come in pages. */
const maxBytes = 20_000_000;

/**
 * How long a response may pause. A document that keeps arriving is waited for, however slow it is; meanwhile the page
 * says that it is still loading.
 */
const idleTimeoutMs = 90_000;

/**
 * Fetches a document of the content store as JSON.
 * @param path names the document in errors.
 * @throws ContentError if the document is missing, cannot be reached, or is not JSON.
 */
export async function fetchJson(
  path: string,
  address: string,
  signal: AbortSignal,
  fetchFrom: typeof fetch,
): Promise<unknown> {
  const timeout = new IdleTimeout(signal);
  try {
    const response = await fetchFrom(address, { signal: timeout.signal });
    if (response.status === 404 || response.status === 410) {
      throw new ContentError('missing', path, `${path} does not exist.`);
    }
    if (!response.ok) {
      throw new ContentError('unreachable', path, `${path} was answered with ${response.status}.`);
    }
    return parse(path, await textOf(response, timeout), response);
  } catch (cause) {
    if (signal.aborted || cause instanceof ContentError) throw cause;
    if (cause instanceof RangeError) {
      throw new ContentError('broken', path, `${path} is too large.`, cause);
    }
    const problem = isIdleTimeout(cause) ? 'timed out' : 'could not be reached';
    throw new ContentError('unreachable', path, `${path} ${problem}.`, cause);
  } finally {
    timeout.end();
  }
}

/** True if a request failed because its response paused for too long: an automatic retry would double the wait. */
export function isIdleTimeout(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'TimeoutError';
}

/** @throws RangeError as soon as there are too many bytes, so that a phone does not run out of memory. */
async function textOf(response: Response, timeout: IdleTimeout): Promise<string> {
  const tooLarge = () => new RangeError(`There are more than ${maxBytes} bytes.`);
  if (Number(response.headers.get('content-length')) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    timeout.restart();
    bytes += chunk.value.length;
    text += decoder.decode(chunk.value, { stream: true });
    if (bytes > maxBytes) {
      await reader?.cancel();
      throw tooLarge();
    }
  }
  return text + decoder.decode();
}

function parse(path: string, text: string, { headers }: Response): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Some hosts answer unknown addresses with 200 and their start page: that means 404.
    const isHtml = headers.get('content-type')?.includes('text/html');
    if (isHtml) throw new ContentError('missing', path, `${path} does not exist.`, cause);
    throw new ContentError('broken', path, `${path} is not JSON.`, cause);
  }
}

/** Aborts a request when its response pauses for too long, or when the caller aborts. */
class IdleTimeout {
  readonly #controller = new AbortController();
  readonly #caller: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(caller: AbortSignal) {
    this.#caller = caller;
    if (caller.aborted) this.#abort();
    else caller.addEventListener('abort', this.#abort);
    this.restart();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** To be called whenever data arrives. */
  restart(): void {
    clearTimeout(this.#timer);
    const expire = () =>
      this.#controller.abort(new DOMException('The response timed out.', 'TimeoutError'));
    this.#timer = setTimeout(expire, idleTimeoutMs);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#caller.removeEventListener('abort', this.#abort);
  }

  readonly #abort = () => this.#controller.abort(this.#caller.reason);
}
