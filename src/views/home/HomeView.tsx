import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { StoryList } from '../../content/lists.ts';
import { paths } from '../../content/urls.ts';
import { pageSettings } from '../../site/pageSettings.ts';
import { useArchiveWords } from '../../words/en/archive.ts';
import { useHomeWords } from '../../words/en/home.ts';
import { useSiteText } from '../../words/useSiteText.ts';
import { MoreStories } from '../card/MoreStories.tsx';
import { StoryCard } from '../card/StoryCard.tsx';
import { storyListQuery } from '../listQueries.ts';
import * as chrome from '../page/chrome.tsx';
import { Head } from '../page/Head.tsx';
import { Page } from '../page/Page.tsx';
import { Slot } from '../page/Slot.tsx';
import { titlesOf } from '../page/titlesOf.ts';
import { GalleryIndex } from './GalleryIndex.tsx';
import classes from './HomeView.module.css';

/** `/`: the newest stories, the first one large, and the newest galleries. */
export function HomeView() {
  const { data } = useSuspenseQuery(storyListQuery);
  const words = useHomeWords();
  const { allByMonth } = useArchiveWords();
  const motto = useSiteText('motto', pageSettings().motto)?.text;
  const [lead, ...others] = data.stories;
  const isEmpty = data.stories.length + data.galleries.length === 0;
  return (
    <Page isFront chrome={chrome}>
      <Head
        title={motto ?? words.stories}
        description={titlesOf(data.stories)}
        canonical={paths.home}
      />
      <h1 className="visually-hidden">{words.stories}</h1>
      {lead && <StoryCard story={lead} layout="lead" />}
      {isEmpty && <p className={classes.empty}>{words.noStories}</p>}
      {others.length > 0 && <Slot name="betweenStories" />}
      <div className={classes.below}>
        {others.length > 0 && <MoreStories stories={others} />}
        {data.galleries.length > 0 && <GalleryIndex galleries={data.galleries} />}
      </div>
      {hasOlder(data) && (
        <p className={classes.older}>
          <Link to={paths.archive}>{allByMonth}</Link>
        </p>
      )}
    </Page>
  );
}

/** Whether the archive has more than the front page. */
function hasOlder({ stories, galleries, months }: StoryList): boolean {
  return (
    totalOf(months, 'stories') > stories.length || totalOf(months, 'galleries') > galleries.length
  );
}

function totalOf(months: StoryList['months'], kind: 'stories' | 'galleries'): number {
  return months.reduce((sum, month) => sum + month[kind], 0);
}
