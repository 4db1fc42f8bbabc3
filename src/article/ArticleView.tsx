import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { MarketsTable } from '../furniture/MarketsTable.tsx';
import { NewsletterForm } from '../furniture/NewsletterForm.tsx';
import { Head } from '../page/Head.tsx';
import { Page } from '../page/Page.tsx';
import { paths } from '../paths.ts';
import { articleQuery } from '../queries.ts';
import { InterfaceLanguage } from '../words/InterfaceLanguage.tsx';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import classes from './ArticleView.module.css';

/** `/articles/:slug`: a story with its galleries in place, and the furniture beside it. */
export function ArticleView() {
  const { slug = '' } = useParams();
  const { data: article } = useSuspenseQuery(articleQuery(slug));
  return (
    <InterfaceLanguage content={article.lang}>
      <Page>
        <Head
          title={article.title}
          description={article.standfirst}
          canonical={paths.article(article.slug)}
        />
        <div className={classes.layout}>
          <article className={classes.article} lang={article.lang} dir="auto">
            <ArticleHeader article={article} />
            <ArticleBody blocks={article.blocks} isStart />
          </article>
          <div className={classes.furniture}>
            <MarketsTable />
            <NewsletterForm />
          </div>
        </div>
      </Page>
    </InterfaceLanguage>
  );
}
