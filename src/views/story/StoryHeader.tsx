import { correctedAt } from '../../content/correctedAt.ts';
import type { Story } from '../../content/story.ts';
import { Marked } from '../../ui/Marked.tsx';
import { Text } from '../../ui/Text.tsx';
import { useStoryWords } from '../../words/en/story.ts';
import { correctionsId } from '../page/CorrectionsSection.tsx';
import { PublicationDate } from '../page/PublicationDate.tsx';
import classes from './StoryHeader.module.css';

/**
 * A story's title, standfirst, byline and dates. A correction is said to be one, not an update, and leads to its text.
 */
export function StoryHeader({ story }: { story: Story }) {
  const words = useStoryWords();
  const { kicker, title, standfirst, byline, published, modified } = story;
  const corrected = correctedAt(story.corrections);
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
        {modified && modified !== corrected && (
          <p>
            <Marked text={words.updated} render={() => <PublicationDate date={modified} />} />
          </p>
        )}
        {corrected && (
          <p>
            <a href={`#${correctionsId}`}>
              <Marked text={words.corrected} render={() => <PublicationDate date={corrected} />} />
            </a>
          </p>
        )}
      </div>
    </header>
  );
}
