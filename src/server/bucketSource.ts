import { fileOf } from './httpSource.ts';
import { type KeepOptions, keptFiles } from './keptFiles.ts';
import type { ByteRange, FileSource, SourceFile } from './store.ts';

/** What is used of a bucket: a part of what Cloudflare's R2 gives a worker. */
export interface Bucket {
  head(key: string): Promise<{ size: number; httpEtag: string } | null>;
  get(
    key: string,
    options?: {
      onlyIf?: { etagDoesNotMatch: string };
      range?: { offset: number; length: number };
    },
  ): Promise<StoredObject | { httpEtag: string } | null>;
}

interface StoredObject {
  httpEtag: string;
  /** Absent where the condition does not hold. */
  body: ReadableStream<Uint8Array>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * The files of a bucket. Documents are kept, and revalidated by ETag.
 * @param prefix what their names begin with, with a slash at its end.
 */
export function bucketSource(bucket: Bucket, prefix = '', keep: KeepOptions = {}): FileSource {
  return keptFiles(
    {
      get: (path, known) =>
        path.endsWith('.json')
          ? document(bucket, prefix + path, known)
          : largeFile(bucket, prefix + path),
    },
    keep,
  );
}

async function document(bucket: Bucket, key: string, known: string | undefined) {
  const isKnown = known !== undefined;
  const etagDoesNotMatch = known?.replaceAll('"', '') ?? '';
  const object = await bucket.get(key, isKnown ? { onlyIf: { etagDoesNotMatch } } : {});
  if (!object) return undefined;
  if ('body' in object) return fileOf(new Uint8Array(await object.arrayBuffer()), object.httpEtag);
  return 'unchanged' as const;
}

/** A picture or a film, of which only the part that is asked for is read. */
async function largeFile(bucket: Bucket, key: string): Promise<SourceFile | undefined> {
  const found = await bucket.head(key);
  if (!found) return undefined;
  const { size, httpEtag } = found;
  return {
    sizeBytes: size,
    etag: httpEtag,
    text: async () => new Response(streamOf(bucket, key, { start: 0, end: size - 1 })).text(),
    body: (range) => streamOf(bucket, key, range ?? { start: 0, end: size - 1 }),
  };
}

function streamOf(
  bucket: Bucket,
  key: string,
  { start, end }: ByteRange,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const length = end - start + 1;
  const { readable, writable } = streamOfLength(length);
  const copied = bucket.get(key, { range: { offset: start, length } }).then((object) => {
    if (!object || !('body' in object)) throw new Error(`${key} is no longer in the bucket.`);
    return object.body.pipeTo(writable);
  });
  // Whoever reads the stream learns of it, and a reader who goes away has no use for the rest.
  copied.catch((error) => writable.abort(error).catch(() => {}));
  return readable;
}

interface Passage {
  readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  writable: WritableStream<Uint8Array>;
}

/**
 * Cloudflare's workers send a `Content-Length` only with a stream of theirs
 * (https://developers.cloudflare.com/workers/runtime-apis/streams/transformstream/#fixedlengthstream).
 */
function streamOfLength(length: number): Passage {
  const { FixedLengthStream } = globalThis as {
    FixedLengthStream?: new (length: number) => Passage;
  };
  return FixedLengthStream ? new FixedLengthStream(length) : (new TransformStream() as Passage);
}
