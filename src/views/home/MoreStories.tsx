import type { StoryList } from '../../content/storyList.ts';
import { useHomeWords } from '../../words/en/home.ts';
import classes from './MoreStories.module.css';
import { StoryCard } from './StoryCard.tsx';

/** Stories as a list, below the first one. */
export function MoreStories({ stories }: Pick<StoryList, 'stories'>) {
  return (
    <ul className={`${classes.stories} plain-list`} aria-label={useHomeWords().moreStories}>
      {stories.map((story) => (
        <li key={story.slug}>
          <StoryCard story={story} />
        </li>
      ))}
    </ul>
  );
}
