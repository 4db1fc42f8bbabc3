import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../content/urls.ts';
import { NewsletterForm } from '../../furniture/NewsletterForm.tsx';
import { pageSettings } from '../../site/pageSettings.ts';
import { LanguageProvider } from '../../words/LanguageProvider.tsx';
import { CorrectionsSection } from '../page/CorrectionsSection.tsx';
import * as chrome from '../page/chrome.tsx';
import { Head } from '../page/Head.tsx';
import { Page } from '../page/Page.tsx';
import { storyQuery } from '../queries.ts';
import { StoryBody } from './StoryBody.tsx';
import { StoryHeader } from './StoryHeader.tsx';
import { StoryMarkets } from './StoryMarkets.tsx';
import classes from './StoryView.module.css';
import { Topics } from './Topics.tsx';

/** `/articles/:slug`: a story, with markets and newsletter beside it. */
export function StoryView({ slug }: { slug: string }) {
  const { markets, newsletter } = pageSettings();
  const { data: story } = useSuspenseQuery(storyQuery(slug));
  const hasFurniture = Boolean(markets || newsletter);
  return (
    <LanguageProvider content={story.lang}>
      <Page chrome={chrome} section={story.section}>
        <Head
          title={story.title}
          description={story.standfirst}
          canonical={paths.story(story.slug)}
        />
        <div className={hasFurniture ? classes.withFurniture : classes.layout}>
          <article className={classes.article} lang={story.lang} dir="auto">
            <StoryHeader story={story} />
            <StoryBody blocks={story.blocks} isStart />
            <CorrectionsSection list={story.corrections} />
            <Topics names={story.topics} />
          </article>
          {hasFurniture && (
            <div className={classes.furniture}>
              {markets && <StoryMarkets />}
              <NewsletterForm />
            </div>
          )}
        </div>
      </Page>
    </LanguageProvider>
  );
}
