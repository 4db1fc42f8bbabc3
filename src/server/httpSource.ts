import { digestOf } from './digest.ts';
import { type KeepOptions, keptFiles } from './keptFiles.ts';
import type { FileSource, SourceFile } from './store.ts';

export interface HttpSourceOptions extends KeepOptions {
  /** Sends the requests, for stores that want them signed; the global `fetch` by default. */
  fetch?: (address: string, init: RequestInit) => Promise<Response>;
}

/**
 * The files below an address, such as a content store on another host. Documents are kept, and revalidated by ETag.
 * @param base with a slash at its end.
 */
export function httpSource(
  base: string,
  { fetch: fetchFrom = (address, init) => fetch(address, init), ...keep }: HttpSourceOptions = {},
): FileSource {
  return keptFiles(
    {
      async get(path, known, signal) {
        const headers = known === undefined ? {} : { 'If-None-Match': known };
        const response = await fetchFrom(base + path, { headers, signal });
        if (known !== undefined && response.status === 304) return 'unchanged';
        if (response.status === 404 || response.status === 410) return undefined;
        if (!response.ok) throw new Error(`${base}${path} was answered with ${response.status}.`);
        const bytes = new Uint8Array(await response.arrayBuffer());
        return fileOf(bytes, response.headers.get('etag') ?? `"${await digestOf(bytes)}"`);
      },
    },
    keep,
  );
}

/** A file that is in memory. */
export function fileOf(bytes: Uint8Array<ArrayBuffer>, etag: string): SourceFile {
  return {
    sizeBytes: bytes.length,
    etag,
    text: async () => new TextDecoder().decode(bytes),
    body: (range) => new Blob([range ? bytes.slice(range.start, range.end + 1) : bytes]).stream(),
  };
}
