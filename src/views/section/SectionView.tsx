import { useSuspenseQuery } from '@tanstack/react-query';
import { listSlug, sectionNamed, sectionPath } from '../../content/sections.ts';
import { pageSettings } from '../../site/pageSettings.ts';
import { Text } from '../../ui/Text.tsx';
import { siteLanguage } from '../../words/catalogue.ts';
import { useHomeWords } from '../../words/en/home.ts';
import { MoreStories } from '../home/MoreStories.tsx';
import { StoryCard } from '../home/StoryCard.tsx';
import { NotFoundView } from '../notFound/NotFoundView.tsx';
import * as chrome from '../page/chrome.tsx';
import { Head } from '../page/Head.tsx';
import { Page } from '../page/Page.tsx';
import classes from './SectionView.module.css';
import { sectionQuery } from './sectionQuery.ts';

/** `/sections/:name`: the stories of a section, newest first. */
export function SectionView({ slug }: { slug: string }) {
  const name = sectionNamed(pageSettings().sections, slug);
  return name === undefined ? <NotFoundView /> : <Section name={name} />;
}

function Section({ name }: { name: string }) {
  const { data } = useSuspenseQuery(sectionQuery(listSlug(name)));
  const words = useHomeWords();
  const [lead, ...others] = data.stories;
  return (
    <Page chrome={chrome} section={name} isSection>
      <Head
        title={name}
        description={data.stories.map(({ title }) => title).join(' · ')}
        canonical={sectionPath(name)}
      />
      <h1 className={classes.title} lang={siteLanguage()}>
        <Text>{name}</Text>
      </h1>
      {lead ? (
        <StoryCard story={lead} isLead />
      ) : (
        <p className={classes.empty}>{words.noStories}</p>
      )}
      {others.length > 0 && (
        <div className={classes.below}>
          <MoreStories stories={others} />
        </div>
      )}
    </Page>
  );
}
