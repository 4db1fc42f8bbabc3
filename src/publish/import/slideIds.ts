import { slug, stem } from './slug.ts';

/**
 * A slide's id for each file: the editor's where there is one, else made from the file's name, so that it
 * stays when the order changes. Ids that would read as a place ("12") or as the grid ("all") get a word in front;
 * of several files with one name the later ones in the given order are numbered.
 */
export function slideIds(files: readonly { file: string; id?: string | undefined }[]): string[] {
  const taken = new Set(files.flatMap(({ id }) => id ?? []));
  return files.map(({ file, id }) => {
    if (id !== undefined) return id;
    const own = unusedName(nameFromFile(file), taken);
    taken.add(own);
    return own;
  });
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
