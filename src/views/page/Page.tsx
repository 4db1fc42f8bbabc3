import { type MouseEvent, type ReactNode, useRef } from 'react';
import { preload } from 'react-dom';
import { Link } from 'react-router';
import { paths } from '../../content/urls.ts';
import headlineFont from '../../styles/fonts/newsreader-headline.woff2';
import { Marked } from '../../ui/Marked.tsx';
import { usePageWords } from '../../words/en/page.ts';
import { useAnnouncedArrival } from './ArrivalContext.ts';
import classes from './Page.module.css';

interface PageProps {
  children: ReactNode;
  /** The front page carries the name in full size. */
  isFront?: boolean;
}

/** The frame of every view that is read like a page: masthead, main part, footer. */
export function Page({ children, isFront = false }: PageProps) {
  // Or it would be found only after the stylesheet, too late for headlines that never swap their face.
  preload(headlineFont, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  const words = usePageWords();
  const main = useRef<HTMLElement>(null);

  useAnnouncedArrival(() => {
    const title = main.current?.querySelector('h1');
    const lang = title?.closest<HTMLElement>('main [lang]')?.lang;
    if (!title?.textContent) return undefined;
    const isOther = lang !== document.documentElement.lang;
    return { text: title.textContent, lang: isOther ? lang : undefined };
  });

  // A fragment navigation would be one more history entry that Back has to pass.
  const skipToMain = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };

  return (
    <div className={classes.page}>
      {/* biome-ignore lint/a11y/useValidAnchor: a link it is, and works as one without scripts */}
      <a className={classes.skip} href="#main" onClick={skipToMain}>
        {words.skipToContent}
      </a>
      <header className={isFront ? classes.frontMasthead : classes.masthead}>
        <Link className={classes.name} to={paths.home}>
          {import.meta.env.VITE_SITE_NAME}
        </Link>
        <p className={classes.motto}>{words.motto}</p>
      </header>
      <main className={classes.main} id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <footer className={classes.footer}>
        <p>
          <Marked text={words.about} mark={(name) => <strong>{name}</strong>} />
        </p>
        <p>
          <Link to={paths.home}>{words.allStories}</Link>
        </p>
      </footer>
    </div>
  );
}
