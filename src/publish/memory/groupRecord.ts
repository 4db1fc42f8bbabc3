import { fileOf } from '../addressFiles.ts';

/** What publishing remembers of a group for a quick look: whether anything that it was made of has changed. */
export interface GroupRecord {
  /** Of what all pages depend on: the app, settings, the theme. */
  shared: string;
  /** Which of the app's generations its pages load. */
  generation: number;
  /** What of it was not due. */
  waiting: string;
  /** The versions of the documents that were read for it, by their paths in the store; '' where there was none. */
  documents: Readonly<Record<string, string>>;
  /** When files last came to or went from folders of the store that its documents name files in. */
  sources: Readonly<Record<string, number>>;
  /** The same of the folders of the published site that are its own. */
  folders: Readonly<Record<string, number>>;
  /** Its files in folders that it shares with others. */
  files: readonly string[];
  /** How many addresses it has. */
  count: number;
  /** It was not published, or not to the end, so the next run looks at all of it. */
  isOpen?: boolean;
}

/** What publishing remembers of a group for a closer look: which of its addresses have to be made again. */
export interface GroupDetail {
  /** Hashes of the documents that were read for it, by their paths in the store. */
  digests: Readonly<Record<string, string>>;
  /** Its addresses, by the documents that they are made of. */
  parts: readonly { documents: readonly string[]; addresses: readonly string[] }[];
  /** Its files that have no address, with the version of what they were copied from, if they were. */
  others: Readonly<Record<string, string>>;
}

/** Of a group that was never published. */
export const nothingKnown: GroupRecord = {
  shared: '',
  generation: 0,
  waiting: '',
  documents: {},
  sources: {},
  folders: {},
  files: [],
  count: 0,
};

/** The files of a group. */
export function filesIn({ parts, others }: GroupDetail): string[] {
  return [...parts.flatMap(({ addresses }) => addresses.map(fileOf)), ...Object.keys(others)];
}
