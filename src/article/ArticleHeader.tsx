import type { Article } from '../content/article.ts';
import { monthOf, PublicationDate } from '../page/PublicationDate.tsx';
import classes from './ArticleHeader.module.css';

/** A story's head: what it is about, who wrote it, when. */
export function ArticleHeader({ article }: { article: Article }) {
  const { kicker, title, standfirst, byline, published } = article;
  return (
    <header className={classes.header}>
      {kicker && <p className={classes.kicker}>{kicker}</p>}
      <h1 className={classes.title} tabIndex={-1}>
        {title}
      </h1>
      {standfirst && <p className={classes.standfirst}>{standfirst}</p>}
      <div className={classes.facts}>
        {byline && <p className={classes.byline}>{byline}</p>}
        <p>
          <PublicationDate date={published} />
        </p>
        <p className={classes.note}>This story was published in {monthOf(published)}.</p>
      </div>
    </header>
  );
}
