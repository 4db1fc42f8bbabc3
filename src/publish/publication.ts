import type { Progress } from '../import/terminal.ts';
import type { AnsweringSite } from '../server/answeringSite.ts';
import type { FileSource } from '../server/store.ts';
import type { ServedFolder } from './copyFiles.ts';
import type { PublishRun } from './publishRun.ts';
import type { RenderThreads } from './renderTask.ts';

export interface Publication {
  /** The site's folder, in which publishing remembers what it has written. */
  folder: string;
  site: AnsweringSite;
  /** The files of the app and those of the site; the later ones go before the earlier ones. */
  files: readonly ServedFolder[];
  /** The content store; absent where it is elsewhere. */
  store: string | undefined;
  /** The content store where it is elsewhere. */
  source?: FileSource;
  /** The version of the code that renders: with another, everything is rendered again. */
  renderer: string;
  outDir: string;
  /** Publish into a folder that holds other things. */
  isForced?: boolean;
  /** Write files that have not changed, too. */
  isWhole?: boolean;
  /** Which addresses are written; all of them by default. */
  writes?: (path: string) => boolean;
  /** Starts threads that render, where there is much to render; by default this one renders everything. */
  threads?: (run: PublishRun) => RenderThreads;
  /** How many files are put into their places at a time, about. */
  mostFilesInBatch?: number;
  /** Is told after every group of pages. */
  progress?: Progress;
  /** Is told whom this waits for. */
  note?: (sentence: string) => void;
}

/** A story or gallery that could not be published; its pages stay as they were last published. */
export interface Unpublished {
  name: string;
  /** A sentence for each mistake, by file and line. */
  problems: readonly string[];
}

export interface PublishReport {
  /** How many addresses and made files there are. */
  addresses: number;
  /** How many pages were rendered. */
  rendered: number;
  /** Files that differ from the last publication, in the order in which they were written: upload them so. */
  changed: readonly string[];
  removed: readonly string[];
  /** The addresses whose answers have changed or are gone, from the host's root: what a CDN has to forget. */
  purge: readonly string[];
  failed: readonly Unpublished[];
}
