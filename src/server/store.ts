/** Part of a file, in bytes; `end` is the last one. */
export interface ByteRange {
  start: number;
  end: number;
}

/** A file that a site is made of: of its content store, of the app, or of its own. */
export interface SourceFile {
  sizeBytes: number;
  /** Changes whenever the file does; in quotes, as the header `ETag` has it. */
  etag: string;
  body(range?: ByteRange): ReadableStream<Uint8Array<ArrayBuffer>>;
  text(): Promise<string>;
}

/** Files by path, without a slash at the beginning: on a disk, at an HTTP origin, in a bucket. */
export interface FileSource {
  /** @returns nothing where there is no such file. @throws where the source does not answer. */
  open(path: string): Promise<SourceFile | undefined>;
  /** Whether it answers from memory now, since what is behind it fails. Such answers are not cached for long. */
  isFailing?(): boolean;
}
