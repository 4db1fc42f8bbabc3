import { filesIn } from './filesIn.ts';
import { ifThere } from './ifThere.ts';

/** A folder whose files are served as they are, and where they stand in the site: '' or a path with a slash at its end. */
export interface ServedFolder {
  from: string;
  to: string;
}

/** The files of a folder that may be served: not those of editors and systems, which begin with a dot. */
export async function servedFilesIn(folder: string): Promise<string[]> {
  const paths = (await ifThere(filesIn(folder))) ?? [];
  return paths.filter((path) => !path.split('/').some((name) => name.startsWith('.')));
}
