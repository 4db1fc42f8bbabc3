import { useSuspenseQuery } from '@tanstack/react-query';
import { sectionNamed } from '../../content/sections.ts';
import type { ListAddress } from '../../content/urls.ts';
import { pageSettings } from '../../site/pageSettings.ts';
import { useArchiveWords } from '../../words/en/archive.ts';
import { useDateRange } from '../../words/useDateRange.ts';
import { listPageQuery, listQuery, newerPageQuery } from '../listQueries.ts';
import { NotFoundView } from '../notFound/NotFoundView.tsx';
import { ListLayout } from './ListLayout.tsx';

/** `/sections/:name`, `/topics/:tag` and `/photographers/:name`, and their full pages, such as `/topics/:tag/3`. */
export function ListView(address: Omit<ListAddress, 'page'>) {
  const { kind, slug, number } = address;
  // Of the sections, those that the settings name.
  const section = kind === 'sections' ? sectionNamed(pageSettings().sections, slug) : undefined;
  if (kind === 'sections' && section === undefined) return <NotFoundView />;
  return number === undefined ? (
    <Newest {...address} section={section} />
  ) : (
    <FullPage {...address} number={number} section={section} />
  );
}

interface ListProps extends Omit<ListAddress, 'page'> {
  /** The name of a section in the settings. */
  section: string | undefined;
}

/** What does not fill a page yet, and the last full page. */
function Newest({ kind, slug, section }: ListProps) {
  const { data } = useSuspenseQuery(listQuery(kind, slug));
  const words = useArchiveWords();
  const { entries, count, fullPages } = data;
  return (
    <ListLayout
      kind={kind}
      slug={slug}
      name={section ?? data.name}
      entries={entries}
      shown={count > entries.length ? words.newestOf(entries.length, count) : undefined}
      older={fullPages > 1 ? fullPages - 1 : undefined}
    />
  );
}

/** A page that stays as it is. Numbers say little, as they are counted from the oldest, so it names its days. */
function FullPage({ kind, slug, number, section }: ListProps & { number: number }) {
  const { data } = useSuspenseQuery(listPageQuery(kind, slug, number));
  const { data: hasNewer } = useSuspenseQuery(newerPageQuery(kind, slug, number));
  const dates = data.entries.map(({ published }) => published);
  return (
    <ListLayout
      kind={kind}
      slug={slug}
      number={number}
      name={section ?? data.name}
      entries={data.entries}
      shown={useDateRange(dates, { dateStyle: 'long' })}
      newer={hasNewer ? number + 1 : undefined}
      older={number > 1 ? number - 1 : undefined}
    />
  );
}
