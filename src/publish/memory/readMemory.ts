import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import * as v from 'valibot';
import { ifThere } from '../ifThere.ts';
import type { GroupDetail, GroupRecord } from './groupRecord.ts';

/** In a site's folder; what publishing remembers. */
const memoryFolder = '.diaporama';

export const format = 1;

const stateSchema = v.object({
  format: v.literal(format),
  retired: v.array(v.string()),
  isAdopting: v.boolean(),
  generations: v.array(
    v.object({
      number: v.number(),
      files: v.array(v.string()),
      scripts: v.array(v.string()),
    }),
  ),
});

/** What is remembered of all groups together. */
export interface MemoryState {
  /** Files that are no longer published, and are still to be removed. */
  retired: readonly string[];
  /** There may be more of them: a first run, which knew nothing of the folder, has not ended yet. */
  isAdopting: boolean;
  /** Versions of the app, newest first, whose files may be named by published pages. */
  generations: readonly Generation[];
}

/** A version of the app and the theme. */
export interface Generation {
  number: number;
  /** The files with a hash in their names. */
  files: readonly string[];
  /** The hashes of the scripts in its pages, which the policy has to let in. */
  scripts: readonly string[];
}

export const recordsName = 'groups.jsonl';
export const groupsName = 'groups.json';
export const stateName = 'state.json';

/** What is remembered of a group for a closer look; nothing where that is damaged. */
export async function readDetail(folder: string, key: string): Promise<GroupDetail | undefined> {
  const text = await ifThere(readFile(join(folder, nameOf(key)), 'utf8'));
  return text ? (parsed(text) as GroupDetail | undefined) : undefined;
}

export interface Found {
  records: Map<string, GroupRecord>;
  lines: number;
  state: MemoryState;
}

export async function readMemory(folder: string): Promise<Found | undefined> {
  const text = await ifThere(readFile(join(folder, stateName), 'utf8'));
  const state = v.safeParse(v.pipe(v.string(), v.parseJson(), stateSchema), text);
  if (!state.success) return undefined;
  const records = new Map<string, GroupRecord>();
  const lines = ((await ifThere(readFile(join(folder, recordsName), 'utf8'))) ?? '').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const entry = parsed(line) as [string, GroupRecord | null] | undefined;
    // A last line may be cut short. If another is damaged, nothing here can be relied on.
    if (!entry && index < lines.length - 1 && lines[index + 1] !== '') return undefined;
    if (!entry) continue;
    const [key, record] = entry;
    if (record) records.set(key, record);
    else records.delete(key);
  }
  return { records, lines: lines.length, state: state.output };
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `gallery harbour` is remembered in `gallery/harbour.json`. Names are hashed that no file can have. */
export function nameOf(key: string): string {
  const [kind = '', name = ''] = key.split(' ');
  const plain = encodeURIComponent(name);
  const isShort = plain.length < 150 && plain === plain.toLowerCase();
  const file = isShort ? plain : createHash('sha256').update(name).digest('hex');
  return `${kind}/${file || 'all'}.json`;
}

/** Each out folder of a site has a memory of its own. */
export function placeOfMemory(siteFolder: string, outDir: string): string {
  const place = relative(siteFolder, outDir);
  const id = createHash('sha256').update(place).digest('hex').slice(0, 8);
  return join(siteFolder, memoryFolder, `${basename(outDir)}-${id}`);
}
