import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../content/urls.ts';
import { pageSettings } from '../../site/pageSettings.ts';
import { useHomeWords } from '../../words/en/home.ts';
import { useSiteText } from '../../words/useSiteText.ts';
import * as chrome from '../page/chrome.tsx';
import { Head } from '../page/Head.tsx';
import { Page } from '../page/Page.tsx';
import { Slot } from '../page/Slot.tsx';
import { storyListQuery } from '../queries.ts';
import { GalleryIndex } from './GalleryIndex.tsx';
import classes from './HomeView.module.css';
import { MoreStories } from './MoreStories.tsx';
import { StoryCard } from './StoryCard.tsx';

/** `/`: all stories, the newest one large, and all galleries. */
export function HomeView() {
  const { data } = useSuspenseQuery(storyListQuery);
  const words = useHomeWords();
  const motto = useSiteText('motto', pageSettings().motto)?.text;
  const [lead, ...others] = data.stories;
  const isEmpty = data.stories.length + data.galleries.length === 0;
  return (
    <Page isFront chrome={chrome}>
      <Head
        title={motto ?? words.stories}
        description={describe(data.stories)}
        canonical={paths.home}
      />
      <h1 className="visually-hidden">{words.stories}</h1>
      {lead && <StoryCard story={lead} isLead />}
      {isEmpty && <p className={classes.empty}>{words.noStories}</p>}
      {others.length > 0 && <Slot name="betweenStories" />}
      <div className={classes.below}>
        {others.length > 0 && <MoreStories stories={others} />}
        {data.galleries.length > 0 && <GalleryIndex galleries={data.galleries} />}
      </div>
    </Page>
  );
}

function describe(stories: { title: string }[]): string {
  return stories.map(({ title }) => title).join(' · ');
}
