/** Tells open pages of changes, as server-sent events. */
export class Changes {
  readonly #pages = new Set<ReadableStreamDefaultController<Uint8Array>>();

  #isClosed = false;

  /** A stream for one page. @param first what it is told at once. */
  stream(first: string): Response {
    // A page whose stream has ended asks again over the connection that it has.
    if (this.#isClosed) return new Response(null, { status: 204 });
    let page: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        page = controller;
        this.#pages.add(page);
        page.enqueue(eventOf(first));
      },
      cancel: () => void this.#pages.delete(page),
    });
    return new Response(body, {
      headers: {
        'Content-Type': 'text/event-stream',
        // Compression would hold events back until there are enough of them.
        'Cache-Control': 'no-cache, no-transform',
      },
    });
  }

  send(text: string): void {
    for (const page of this.#pages) page.enqueue(eventOf(text));
  }

  /** Ends all streams, which would keep the server from stopping. */
  close(): void {
    this.#isClosed = true;
    for (const page of this.#pages) page.close();
    this.#pages.clear();
  }
}

/** @param text without line breaks, such as JSON. */
function eventOf(text: string): Uint8Array {
  return new TextEncoder().encode(`data: ${text}\n\n`);
}
