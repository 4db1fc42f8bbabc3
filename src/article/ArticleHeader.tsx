import type { Article } from '../content/article.ts';
import { PublicationDate } from '../page/PublicationDate.tsx';
import { Text } from '../ui/Text.tsx';
import { Marked } from '../words/Marked.tsx';
import { useDate } from '../words/useDate.ts';
import { useStoryWords } from '../words/useStoryWords.ts';
import classes from './ArticleHeader.module.css';

/** A story's head: what it is about, who wrote it, when. */
export function ArticleHeader({ article }: { article: Article }) {
  const words = useStoryWords();
  const { kicker, title, standfirst, byline, published, modified } = article;
  const month = useDate(published, { month: 'long', year: 'numeric' });
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
            <Marked text={words.updated} mark={() => <PublicationDate date={modified} />} />
          </p>
        )}
        <p className={classes.note}>
          <Text suppressHydrationWarning>{words.publishedIn(month)}</Text>
        </p>
      </div>
    </header>
  );
}
