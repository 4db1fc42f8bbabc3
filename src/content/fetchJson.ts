import { ContentError } from './parse.ts';

/** More than any document of ours: larger galleries come in pages. In bytes. */
const mostBytes = 20_000_000;

/**
 * In milliseconds: when nothing has come for so long, nothing will. However slow it is, a document that goes on coming
 * is waited for; the page says meanwhile that it takes its time.
 */
const patience = 90_000;

/**
 * Fetches a document of the content store, as the JSON it is.
 * @param path by which errors name it.
 * @throws ContentError that tells what is missing, out of reach, or no document.
 */
export async function fetchJson(
  path: string,
  address: string,
  signal: AbortSignal,
  fetchFrom: typeof fetch,
): Promise<unknown> {
  const silence = new Silence(signal);
  try {
    const response = await fetchFrom(address, { signal: silence.signal });
    if (response.status === 404 || response.status === 410) {
      throw new ContentError('missing', path, `${path} does not exist.`);
    }
    if (!response.ok) {
      throw new ContentError('unreachable', path, `${path} was answered with ${response.status}.`);
    }
    return parse(path, await textOf(response, silence), response);
  } catch (cause) {
    if (signal.aborted || cause instanceof ContentError) throw cause;
    if (cause instanceof RangeError) {
      throw new ContentError('broken', path, `${path} is too large.`, cause);
    }
    const what = isSilence(cause) ? 'has not come' : 'could not be reached';
    throw new ContentError('unreachable', path, `${path} ${what}.`, cause);
  } finally {
    silence.end();
  }
}

/** True for a failure that took the reader all the patience there is: to ask again by itself would take it twice. */
export function isSilence(failure: unknown): boolean {
  return failure instanceof DOMException && failure.name === 'TimeoutError';
}

/** @throws RangeError as soon as there is more than a document can be, so that a phone does not choke on the rest. */
async function textOf(response: Response, silence: Silence): Promise<string> {
  const tooMuch = () => new RangeError(`There are more than ${mostBytes} bytes.`);
  if (Number(response.headers.get('content-length')) > mostBytes) {
    await response.body?.cancel();
    throw tooMuch();
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    silence.restart();
    bytes += chunk.value.length;
    text += decoder.decode(chunk.value, { stream: true });
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw tooMuch();
    }
  }
  return text + decoder.decode();
}

function parse(path: string, text: string, { headers }: Response): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // A host that serves its start page for unknown addresses answers 200 with HTML: that is a 404.
    const isHtml = headers.get('content-type')?.includes('text/html');
    if (isHtml) throw new ContentError('missing', path, `${path} does not exist.`, cause);
    throw new ContentError('broken', path, `${path} is not JSON.`, cause);
  }
}

/** Aborts when nothing has been heard for too long, or when nobody wants to hear any more. */
class Silence {
  readonly #controller = new AbortController();
  readonly #unwanted: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(unwanted: AbortSignal) {
    this.#unwanted = unwanted;
    if (unwanted.aborted) this.#stop();
    else unwanted.addEventListener('abort', this.#stop);
    this.restart();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something has come. */
  restart(): void {
    clearTimeout(this.#timer);
    const tooLong = () =>
      this.#controller.abort(new DOMException('Nothing has come.', 'TimeoutError'));
    this.#timer = setTimeout(tooLong, patience);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#unwanted.removeEventListener('abort', this.#stop);
  }

  readonly #stop = () => this.#controller.abort(this.#unwanted.reason);
}
