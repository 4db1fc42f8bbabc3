import { type Month, monthSchema } from '../../content/lists.ts';
import { documents } from '../../content/storePaths.ts';
import type { StoreFile } from '../store/contentStore.ts';
import { galleryInMonth, monthFile, monthOf, storyInMonth } from './monthFile.ts';
import type { ListChange, ListSource } from './updateLists.ts';

export interface UpdatedMonths {
  /** Those that have changed, as they are now; empty ones too. */
  months: ReadonlyMap<string, Month>;
  files: StoreFile[];
  removed: string[];
}

/** The months of changed documents. */
export async function updateMonths(
  changes: readonly ListChange[],
  { read }: Pick<ListSource, 'read'>,
): Promise<UpdatedMonths> {
  const names = new Set(
    changes.flatMap(({ before, after }) => [
      ...(before ? [monthOf(before)] : []),
      ...(after ? [monthOf(after.entry)] : []),
    ]),
  );
  const gone = new Set<string>(changes.map(({ key }) => key));
  const months = new Map<string, Month>();
  for (const month of names) {
    const { stories = [], galleries = [] } =
      (await read(documents.month(month), monthSchema)) ?? {};
    const here = changes.flatMap(({ after }) =>
      after && monthOf(after.entry) === month ? after : [],
    );
    months.set(month, {
      month,
      stories: [
        ...stories.filter(({ slug }) => !gone.has(`stories/${slug}`)),
        ...here.flatMap((each) => (each.kind === 'story' ? storyInMonth(each.entry) : [])),
      ],
      galleries: [
        ...galleries.filter(({ id }) => !gone.has(`galleries/${id}`)),
        ...here.flatMap((each) => (each.kind === 'gallery' ? galleryInMonth(each.entry) : [])),
      ],
    });
  }
  const isEmpty = ({ stories, galleries }: Month) => stories.length + galleries.length === 0;
  const all = [...months.values()];
  return {
    months,
    files: all.filter((month) => !isEmpty(month)).map(monthFile),
    removed: all.filter(isEmpty).map(({ month }) => documents.month(month)),
  };
}
