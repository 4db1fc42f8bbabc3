/** What an import did, as `--json` prints it. Files are named relative to the imported folder. */
export interface ImportReport {
  galleries: GalleryReport[];
  story?: StoryReport;
}

export interface GalleryReport {
  id: string;
  slides: { file: string; id: string; warnings: string[] }[];
  refused: { file: string; reason: string }[];
}

export interface StoryReport {
  slug: string;
  warnings: string[];
}

/** What an import says while it runs. */
export type Progress = (event: ProgressEvent) => void;

export type ProgressEvent =
  | {
      kind: 'picture';
      file: string;
      outcome: 'new' | 'unchanged' | 'refused';
      done: number;
      total: number;
    }
  | { kind: 'note'; text: string };
