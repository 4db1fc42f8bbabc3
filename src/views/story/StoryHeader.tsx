import { Link } from 'react-router';
import { correctedAt } from '../../content/correctedAt.ts';
import { sectionNamed, sectionPath } from '../../content/sections.ts';
import type { Story } from '../../content/story.ts';
import { pageSettings } from '../../site/pageSettings.ts';
import { Marked } from '../../ui/Marked.tsx';
import { Text } from '../../ui/Text.tsx';
import { siteLanguage } from '../../words/catalogue.ts';
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
  // A section is a link where the site has a page of it.
  const section = sectionNamed(pageSettings().sections, story.section);
  const corrected = correctedAt(story.corrections);
  return (
    <header className={classes.header}>
      {(section || kicker) && (
        <p className={classes.kicker}>
          {section && (
            <Link to={sectionPath(section)} lang={siteLanguage()}>
              <Text>{section}</Text>
            </Link>
          )}
          {kicker !== section && <Text>{kicker}</Text>}
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
