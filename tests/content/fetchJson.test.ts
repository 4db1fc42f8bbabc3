import { expect, onTestFinished, test, vi } from 'vitest';
import { createQueryClient } from '../../src/app/queryClient.ts';
import { fetchJson } from '../../src/content/fetchJson.ts';
import type { ContentError } from '../../src/content/parse.ts';

const wanted = () => new AbortController();

/** What a host answers that hangs up when it is told to, as `fetch` does. */
function hostThat(answer: (signal: AbortSignal) => Promise<Response>): typeof fetch {
  return (_, init) => answer(init?.signal as AbortSignal);
}

const silent = hostThat(
  (signal) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
);

/** A body of which a piece comes every so many milliseconds. */
function body(pieces: readonly string[], every: number): ReadableStream<Uint8Array> {
  const left = [...pieces];
  return new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, every));
      const piece = left.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(piece));
    },
  });
}

function fakeClock() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
}

const fetched = (host: typeof fetch, signal = wanted().signal) =>
  fetchJson('a.json', '/a.json', signal, host).catch((error: ContentError) => error);

test('a document that comes in pieces is waited for, however long the whole takes', async () => {
  fakeClock();
  const slow = hostThat(async () => new Response(body(['[1', ',2', ',3', ']'], 60_000)));
  const document = fetched(slow);
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect(await document).toEqual([1, 2, 3]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a host that says nothing for a minute and a half is out of reach', async () => {
  fakeClock();
  const document = fetched(silent);
  let isOver = false;
  void document.then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(89_000);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await document).toMatchObject({ fault: 'unreachable', message: 'a.json timed out.' });
});

test('nobody waits twice for a host that says nothing; one that fails is asked three times', async () => {
  fakeClock();
  const client = createQueryClient();
  // Asking ahead alone would ask once.
  const { retry = false } = client.getDefaultOptions().queries ?? {};
  const failing = hostThat(async () => new Response('', { status: 500 }));
  const asked = async (name: string, host: typeof fetch) => {
    const queryFn = vi.fn(({ signal }: { signal: AbortSignal }) =>
      fetchJson('a.json', '/a.json', signal, host),
    );
    void client.prefetchQuery({ queryKey: [name], queryFn, retry });
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    return queryFn.mock.calls.length;
  };
  expect(await asked('silent', silent)).toBe(1);
  expect(await asked('failing', failing)).toBe(3);
});

test('a document whose size is said to be too large is not read at all', async () => {
  const pull = vi.fn();
  const stream = new ReadableStream({ pull }, { highWaterMark: 0 });
  const headers = { 'content-length': '100000000' };
  expect(await fetched(hostThat(async () => new Response(stream, { headers })))).toMatchObject({
    fault: 'broken',
    message: 'a.json is too large.',
  });
  expect(pull).not.toHaveBeenCalled();
});

test('a connection that breaks off halfway may hold the next time; half a document is damaged', async () => {
  const breaking = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"a":'));
    },
    pull(controller) {
      controller.error(new TypeError('network error'));
    },
  });
  expect(await fetched(hostThat(async () => new Response(breaking)))).toMatchObject({
    fault: 'unreachable',
  });
  expect(await fetched(hostThat(async () => new Response('{"a":')))).toMatchObject({
    fault: 'broken',
    message: 'a.json is not JSON.',
  });
});

test('what nobody wants any more is given up without a word of failure', async () => {
  const leaving = wanted();
  const document = fetched(silent, leaving.signal);
  leaving.abort(new Error('left'));
  expect(await document).toMatchObject({ message: 'left' });
});
