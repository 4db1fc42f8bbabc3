import type { When } from '../content/due.ts';

/** The result of an import, as `--json` prints it. Files are named relative to the imported folder. */
export interface ImportReport {
  galleries: GalleryReport[];
  story?: StoryReport;
  /** Only after a dry run. */
  dryRun?: DryRunReport;
}

/** The files that an import would change, as paths in the store. */
export interface DryRunReport {
  written: string[];
  replaced: string[];
  removed: string[];
}

export interface EncodingReport {
  /** Files encoded fast for now, if any. */
  fast?: string[];
  /** Files that were encoded fast before and are fully encoded now, if any. */
  improved?: string[];
}

export interface GalleryReport extends EncodingReport, When {
  id: string;
  slides: SlideReport[];
  refused: UnpublishedFile[];
  /** Files that the editor chose not to publish, if any. */
  leftOut?: UnpublishedFile[];
  /** The ids of slides that were published before and no longer are, if any. */
  withdrawn?: string[];
  /** Those of them whose agency or editor has killed them. They are now withdrawn, as by `diaporama withdraw`. */
  killed?: readonly string[];
}

interface SlideReport extends When {
  file: string;
  id: string;
  warnings: string[];
}

export interface UnpublishedFile {
  file: string;
  reason: string;
}

export interface StoryReport extends EncodingReport, When {
  slug: string;
  warnings: string[];
}

/** Receives what happens during an import. */
export type Progress = (event: ProgressEvent) => void;

export type ProgressEvent =
  | { kind: 'note'; text: string }
  /** Pictures are about to be read; `total` counts all of the import. */
  | { kind: 'begin'; total: number }
  | PictureEvent;

/** A picture of a gallery is finished; `done` and `total` count all of the import. */
export interface PictureEvent {
  kind: 'picture';
  file: string;
  outcome: PictureOutcome;
  done: number;
  total: number;
}

export type PictureOutcome = 'new' | 'replaced' | 'improved' | 'unchanged' | 'refused' | 'left out';
