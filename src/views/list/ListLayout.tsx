import { Link } from 'react-router';
import type { ListEntry } from '../../content/lists.ts';
import { type ListAddress, pathOf } from '../../content/urls.ts';
import { Text } from '../../ui/Text.tsx';
import { siteLanguage } from '../../words/catalogue.ts';
import { useArchiveWords } from '../../words/en/archive.ts';
import * as chrome from '../page/chrome.tsx';
import { Head } from '../page/Head.tsx';
import { Page } from '../page/Page.tsx';
import { PageLinks } from '../page/PageLinks.tsx';
import { titlesOf } from '../page/titlesOf.ts';
import { ListEntries } from './ListEntries.tsx';
import classes from './ListLayout.module.css';

interface ListLayoutProps extends Omit<ListAddress, 'page'> {
  name: string;
  entries: readonly ListEntry[];
  /** Which part of the list it is, in words; absent where it is all. */
  shown: string | undefined;
  /** The numbers of the full pages before and after it. */
  newer?: number | undefined;
  older?: number | undefined;
}

export function ListLayout(props: ListLayoutProps) {
  const { kind, slug, number, name, entries, shown, newer, older } = props;
  const words = useArchiveWords();
  const title = kind === 'photographers' ? words.picturesBy(name) : name;
  const pathAt = (at?: number) =>
    pathOf({ page: 'list', kind, slug, ...(at !== undefined && { number: at }) });
  const isFirst = number === undefined;
  return (
    <Page chrome={chrome} section={kind === 'sections' ? name : undefined} isSection={isFirst}>
      <Head
        title={isFirst || !shown ? title : `${title} · ${shown}`}
        description={titlesOf(entries)}
        canonical={pathAt(number)}
      />
      <header className={classes.header}>
        {kind === 'topics' && (
          <p className={classes.kind}>
            <Text>{words.topic}</Text>
          </p>
        )}
        <h1 className={classes.title} lang={siteLanguage()}>
          {isFirst ? (
            <Text dir="auto">{title}</Text>
          ) : (
            <Link to={pathAt()}>
              <Text dir="auto">{title}</Text>
            </Link>
          )}
        </h1>
        {shown && (
          <p className={classes.shown}>
            <Text suppressHydrationWarning>{shown}</Text>
          </p>
        )}
      </header>
      <ListEntries kind={kind} entries={entries} hasLead={isFirst} />
      <PageLinks
        newer={isFirst ? undefined : { to: pathAt(newer) }}
        newest={newer === undefined ? undefined : { to: pathAt() }}
        older={older === undefined ? undefined : { to: pathAt(older) }}
      />
    </Page>
  );
}
