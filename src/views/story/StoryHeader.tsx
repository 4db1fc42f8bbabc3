import type { Story } from '../../content/story.ts';
import { Marked } from '../../ui/Marked.tsx';
import { Text } from '../../ui/Text.tsx';
import { useStoryWords } from '../../words/en/story.ts';
import { PublicationDate } from '../page/PublicationDate.tsx';
import classes from './StoryHeader.module.css';

/** A story's title, standfirst, byline and dates. */
export function StoryHeader({ story }: { story: Story }) {
  const words = useStoryWords();
  const { kicker, title, standfirst, byline, published, modified } = story;
  return (
    <header className={classes.header}>
      {kicker && (
        <p className={classes.kicker}>
          <Text>{kicker}</Text>
        </p>
      )}
      <h1 className={classes.title} tabIndex={-1}>
        <Text>{title}</Text>
      </h1>
      {standfirst && (
        <p className={classes.standfirst}>
          <Text>{standfirst}</Text>
        </p>
      )}
      <div className={classes.facts}>
        {byline && (
          <p className={classes.byline}>
            <Text>{byline}</Text>
          </p>
        )}
        <p>
          <PublicationDate date={published} />
        </p>
        {modified && (
          <p>
            <Marked text={words.updated} render={() => <PublicationDate date={modified} />} />
          </p>
        )}
      </div>
    </header>
  );
}
