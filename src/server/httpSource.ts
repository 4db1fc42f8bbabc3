import { digestOf } from './digest.ts';
import type { FileSource } from './store.ts';

/**
 * The files below an address, such as a content store on another host.
 * @param base with a slash at its end.
 */
export function httpSource(base: string, fetchFrom: typeof fetch = fetch): FileSource {
  return {
    async open(path) {
      const response = await fetchFrom(base + path);
      if (response.status === 404 || response.status === 410) return undefined;
      if (!response.ok) throw new Error(`${base}${path} was answered with ${response.status}.`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return {
        sizeBytes: bytes.length,
        etag: response.headers.get('etag') ?? `"${await digestOf(bytes)}"`,
        text: async () => new TextDecoder().decode(bytes),
        body: (range) =>
          new Blob([range ? bytes.slice(range.start, range.end + 1) : bytes]).stream(),
      };
    },
  };
}
