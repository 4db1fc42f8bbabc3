import { useWords } from '../LanguageContext.ts';
import type { Language } from '../language.ts';

export const archive = ({ number, plural }: Language<'one'>) => ({
  archive: 'Archive',
  allByMonth: 'All stories by month',
  storyCount: (count: number) => plural(count, { one: '# story', other: '# stories' }),
  galleryCount: (count: number) => plural(count, { one: '# gallery', other: '# galleries' }),
  /** The label of a gallery among stories. */
  gallery: 'Gallery',
  /** The label of a topic's page. */
  topic: 'Topic',
  /** The topics of a story. */
  topics: 'Topics',
  /** The name of a photographer's page. */
  picturesBy: (photographer: string) => `Pictures by ${photographer}`,
  /** How much of a list its first page shows. */
  newestOf: (shown: number, count: number) => `The newest ${number(shown)} of ${number(count)}`,

  /** The name of the links between the pages of a list. */
  pages: 'Pages',
  newest: 'Newest',
  newer: 'Newer',
  older: 'Older',
  /** The name of the links from a month or year to the archive. */
  breadcrumb: 'Breadcrumb',
});

export const useArchiveWords = () => useWords('archive', archive);
