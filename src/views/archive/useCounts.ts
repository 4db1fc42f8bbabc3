import { useArchiveWords } from '../../words/en/archive.ts';

/** Says how many stories and galleries there are, such as "12 stories · 3 galleries". */
export function useCounts(): (counts: { stories: number; galleries: number }) => string {
  const { storyCount, galleryCount } = useArchiveWords();
  return ({ stories, galleries }) =>
    [stories > 0 && storyCount(stories), galleries > 0 && galleryCount(galleries)]
      .filter(Boolean)
      .join(' · ');
}
