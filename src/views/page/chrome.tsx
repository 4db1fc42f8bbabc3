import { Link } from 'react-router';
import { sectionNamed, sectionPath } from '../../content/sections.ts';
import { paths } from '../../content/urls.ts';
import { addressOf } from '../../site/addresses.ts';
import { pageSettings } from '../../site/pageSettings.ts';
import { Marked } from '../../ui/Marked.tsx';
import { Text } from '../../ui/Text.tsx';
import { siteLanguage } from '../../words/catalogue.ts';
import { useArchiveWords } from '../../words/en/archive.ts';
import { usePageWords } from '../../words/en/page.ts';
import { useSiteText } from '../../words/useSiteText.ts';
import classes from './chrome.module.css';
import { Logo } from './Logo.tsx';

/*
 * What the site puts above and below the content of its pages. A slide's page has neither, so this is no part of its code.
 */

interface MastheadProps {
  /** The front page shows the site's name in large type. */
  isFront: boolean;
  /** The section that the page belongs to. */
  section?: string | undefined;
  /** Whether it is the section's own page. */
  isSection: boolean;
}

export function Masthead({ isFront, section, isSection }: MastheadProps) {
  const { name, logo, sections = [], ...texts } = pageSettings();
  const motto = useSiteText('motto', texts.motto);
  return (
    <>
      <header className={isFront ? classes.frontMasthead : classes.masthead}>
        <Link className={classes.name} to={paths.home}>
          {logo && <Logo {...logo} />}
          {(!logo || logo.name) && <Text>{name}</Text>}
        </Link>
        {motto && (
          <p className={classes.motto} lang={motto.lang}>
            <Text>{motto.text}</Text>
          </p>
        )}
      </header>
      {sections.length > 0 && (
        <Sections
          names={sections}
          current={sectionNamed(sections, section)}
          mark={isSection ? 'page' : 'true'}
        />
      )}
    </>
  );
}

interface SectionsProps {
  names: readonly string[];
  /** The one that the page belongs to, and how it does. */
  current: string | undefined;
  mark: 'page' | 'true';
}

function Sections({ names, current, mark }: SectionsProps) {
  const words = usePageWords();
  return (
    <nav className={classes.sections} aria-label={words.sections}>
      <ul className="plain-list" lang={siteLanguage()}>
        {names.map((name) => (
          <li key={name}>
            <Link to={sectionPath(name)} aria-current={name === current ? mark : undefined}>
              <Text>{name}</Text>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the site says of itself on every page. */
export function Footer() {
  const { links = [], ...texts } = pageSettings();
  const about = useSiteText('about', texts.about);
  const words = usePageWords();
  const { archive } = useArchiveWords();
  return (
    <footer className={classes.footer}>
      {about && (
        <p className={classes.about} lang={about.lang}>
          <Marked text={about.text} render={(marked) => <strong>{marked}</strong>} />
        </p>
      )}
      <p className={classes.links}>
        <Link to={paths.home}>{words.allStories}</Link>
        <Link to={paths.archive}>{archive}</Link>
        {links.map(({ label, href }) => (
          <a key={href} href={href.startsWith('/') ? addressOf(href) : href}>
            <Text>{label}</Text>
          </a>
        ))}
      </p>
    </footer>
  );
}
