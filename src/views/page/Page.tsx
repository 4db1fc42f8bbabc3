import { type MouseEvent, type ReactNode, useRef } from 'react';
import { preload } from 'react-dom';
import { Link } from 'react-router';
import { paths } from '../../content/urls.ts';
import { addressOf } from '../../site/addresses.ts';
import { pageSettings } from '../../site/pageSettings.ts';
import { usePageWords } from '../../words/en/page.ts';
import { useAnnounceArrival } from './ArrivalContext.ts';
import type * as Chrome from './chrome.tsx';
import { useChrome } from './lazyChrome.ts';
import classes from './Page.module.css';

interface PageProps {
  children: ReactNode;
  /** The masthead and the footer, where they are in the view's own code. */
  chrome?: typeof Chrome;
  /** The front page shows the site's name in large type. */
  isFront?: boolean;
  /** The section that the page belongs to. */
  section?: string | undefined;
  /** Whether it is the section's own page. */
  isSection?: boolean;
}

/** The layout of all pages except the slideshow: masthead, main content, footer. */
export function Page({ children, chrome, isFront = false, section, isSection = false }: PageProps) {
  const { headlineFont } = pageSettings();
  // Otherwise the browser would discover the font after the stylesheet, too late for `font-display: optional`.
  if (headlineFont) {
    preload(addressOf(`/${headlineFont}`), {
      as: 'font',
      type: 'font/woff2',
      crossOrigin: 'anonymous',
    });
  }
  const words = usePageWords();
  const site = useChrome(chrome);
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
      {site ? (
        <site.Masthead isFront={isFront} section={section} isSection={isSection} />
      ) : (
        <Link to={paths.home}>{pageSettings().name}</Link>
      )}
      <main className={classes.main} id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      {site && <site.Footer />}
    </div>
  );
}
