import { paths } from '../content/urls.ts';
import { addressOf } from '../site/addresses.ts';
import { signalStarted } from '../viewer/replay/started.ts';
import classes from '../views/page/Notice.module.css';
import { resolveLanguage, wordsIn } from '../words/catalogue.ts';
import { page as english } from '../words/en/page.ts';

/**
 * For React's `onUncaughtError`: when even the error page has failed and React has emptied the root, writes a sentence
 * and a link with DOM methods alone.
 */
export function lastResort(root: HTMLElement): (error: unknown) => void {
  return (error) => {
    reportError(error);
    const { failed, allStories } = wordsIn(resolveLanguage(), 'page', english);
    const main = document.createElement('main');
    main.className = classes.notice ?? '';
    const link = withText('a', allStories);
    link.href = addressOf(paths.home);
    const heading = withText('h1', failed.title);
    heading.tabIndex = -1;
    main.append(heading, withText('p', failed.sentence), link);
    root.replaceChildren(main);
    heading.focus();
    signalStarted();
  };
}

function withText<Name extends 'h1' | 'p' | 'a'>(name: Name, text: string) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
