import { slug, stem } from '../slug.ts';
import type { RememberedSlide } from './slideMemory.ts';

interface SlideFile {
  file: string;
  /** The id that the editor chose. */
  id?: string | undefined;
  /** A hash of its content. */
  hash?: string;
}

/**
 * A slide's id for each file: the editor's, else the id of the same content in the last import, else the id of the same
 * file name, else one made from the file name. So it survives a new order, a renamed file and a replaced picture. Content
 * that is there twice is ignored.
 * Ids that would read as a number ("12") or as the grid ("all") get a prefix. If several files share a name, the later
 * ones are numbered.
 */
export function slideIds(
  files: readonly SlideFile[],
  remembered: readonly RememberedSlide[] = [],
): string[] {
  const ids = files.map(({ id }) => id);
  const taken = new Set(ids.filter((id) => id !== undefined));
  const claim = (index: number, id: string | undefined) => {
    if (id === undefined || ids[index] !== undefined || taken.has(id)) return;
    ids[index] = id;
    taken.add(id);
  };
  const byHash = soleByHash(remembered);
  const isSole = soleByHash(files);
  for (const [index, { hash }] of files.entries()) {
    if (hash !== undefined && isSole.has(hash)) claim(index, byHash.get(hash)?.id);
  }
  const byFile = new Map(remembered.map((slide) => [slide.file, slide.id]));
  for (const [index, { file }] of files.entries()) claim(index, byFile.get(file));
  return files.map(({ file }, index) => {
    claim(index, unusedName(nameFromFile(file), taken));
    return ids[index] ?? '';
  });
}

/** By hash, the files whose content is there once. */
function soleByHash<T extends { hash?: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  const sole = new Map<string, T>();
  const seen = new Set<string>();
  for (const one of all) {
    if (one.hash === undefined) continue;
    if (seen.has(one.hash)) sole.delete(one.hash);
    else sole.set(one.hash, one);
    seen.add(one.hash);
  }
  return sole;
}

function nameFromFile(file: string): string {
  const name = slug(stem(file), 'photo');
  return name === 'all' || /^\d+$/.test(name) ? `photo-${name}` : name;
}

function unusedName(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${name}-${n}`;
  return candidate;
}
