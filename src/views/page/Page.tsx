import { type MouseEvent, type ReactNode, useRef } from 'react';
import { preload } from 'react-dom';
import { Link } from 'react-router';
import { paths } from '../../content/urls.ts';
import { addressOf } from '../../site/addresses.ts';
import { pageSettings } from '../../site/pageSettings.ts';
import headlineFont from '../../styles/fonts/newsreader-headline.woff2';
import { Marked } from '../../ui/Marked.tsx';
import { Text } from '../../ui/Text.tsx';
import { usePageWords } from '../../words/en/page.ts';
import { useSiteText } from '../../words/useSiteText.ts';
import { useAnnounceArrival } from './ArrivalContext.ts';
import classes from './Page.module.css';

interface PageProps {
  children: ReactNode;
  /** The front page shows the site's name in large type. */
  isFront?: boolean;
}

/** The layout of all pages except the slideshow: masthead, main content, footer. */
export function Page({ children, isFront = false }: PageProps) {
  // Otherwise the browser would discover the font after the stylesheet, too late for `font-display: optional`.
  preload(addressOf(`/assets/${headlineFont.slice(headlineFont.lastIndexOf('/') + 1)}`), {
    as: 'font',
    type: 'font/woff2',
    crossOrigin: 'anonymous',
  });
  const words = usePageWords();
  const { name, links, ...texts } = pageSettings();
  const motto = useSiteText('motto', texts.motto);
  const about = useSiteText('about', texts.about);
  const main = useRef<HTMLElement>(null);

  useAnnounceArrival(() => {
    const title = main.current?.querySelector('h1');
    const lang = title?.closest<HTMLElement>('main [lang]')?.lang;
    if (!title?.textContent) return undefined;
    const isForeign = lang !== document.documentElement.lang;
    return { text: title.textContent, lang: isForeign ? lang : undefined };
  });

  // Following the fragment would add a history entry.
  const skipToMain = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };

  return (
    <div className={classes.page}>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link, and works as one without scripts */}
      <a className={classes.skip} href="#main" onClick={skipToMain}>
        {words.skipToContent}
      </a>
      <header className={isFront ? classes.frontMasthead : classes.masthead}>
        <Link className={classes.name} to={paths.home}>
          <Text>{name}</Text>
        </Link>
        {motto && (
          <p className={classes.motto} lang={motto.lang}>
            <Text>{motto.text}</Text>
          </p>
        )}
      </header>
      <main className={classes.main} id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <footer className={classes.footer}>
        {about && (
          <p className={classes.about} lang={about.lang}>
            <Marked text={about.text} render={(marked) => <strong>{marked}</strong>} />
          </p>
        )}
        <p className={classes.links}>
          <Link to={paths.home}>{words.allStories}</Link>
          {links.map(({ label, href }) => (
            <a key={href} href={href.startsWith('/') ? addressOf(href) : href}>
              <Text>{label}</Text>
            </a>
          ))}
        </p>
      </footer>
    </div>
  );
}
