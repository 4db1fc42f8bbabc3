import type { StoryEntry } from '../../content/lists.ts';
import { useHomeWords } from '../../words/en/home.ts';
import { CardList } from './CardList.tsx';
import { StoryCard } from './StoryCard.tsx';

/** Stories as a list, below the first one. */
export function MoreStories({ stories }: { stories: readonly StoryEntry[] }) {
  return (
    <CardList name={useHomeWords().moreStories}>
      {stories.map((story) => (
        <li key={story.slug}>
          <StoryCard story={story} />
        </li>
      ))}
    </CardList>
  );
}
