/** What an import did, as `--json` prints it. Files are named relative to the imported folder. */
export interface ImportReport {
  galleries: GalleryReport[];
  story?: StoryReport;
  /** Only of a dry run. */
  dryRun?: DryRunReport;
}

/** What an import would do to the files of the store, each by its address. */
export interface DryRunReport {
  written: string[];
  replaced: string[];
  removed: string[];
}

/** How pictures are encoded, as far as that is not to last. */
export interface EncodingReport {
  /** Files that are encoded fast, and not yet well, if there are any. */
  fast?: string[];
  /** Files that were encoded fast before and are encoded well now, if there are any. */
  improved?: string[];
}

export interface GalleryReport extends EncodingReport {
  id: string;
  slides: { file: string; id: string; warnings: string[] }[];
  refused: UnpublishedFile[];
  /** Files that are not published because an editor says so, if there are any. */
  leftOut?: UnpublishedFile[];
  /** The ids of slides that were published before and are not any more, if there are any. */
  withdrawn?: string[];
}

export interface UnpublishedFile {
  file: string;
  reason: string;
}

export interface StoryReport extends EncodingReport {
  slug: string;
  warnings: string[];
}

/** What an import says while it runs. */
export type Progress = (event: ProgressEvent) => void;

export type ProgressEvent =
  | { kind: 'note'; text: string }
  /** Pictures are about to be read, so many in the whole import. */
  | { kind: 'begin'; total: number }
  | PictureEvent;

/** A picture of a gallery is done; `done` and `total` count those of the whole import. */
export interface PictureEvent {
  kind: 'picture';
  file: string;
  outcome: PictureOutcome;
  done: number;
  total: number;
}

export type PictureOutcome = 'new' | 'replaced' | 'improved' | 'unchanged' | 'refused' | 'left out';
