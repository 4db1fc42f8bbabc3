import type { ListEntry, ListKind } from '../../content/lists.ts';
import { useHomeWords } from '../../words/en/home.ts';
import type { CardLayout } from '../card/Card.tsx';
import { CardList } from '../card/CardList.tsx';
import { GalleryCard } from '../card/GalleryCard.tsx';
import { StoryCard } from '../card/StoryCard.tsx';
import classes from './ListLayout.module.css';

interface ListEntriesProps {
  kind: ListKind;
  entries: readonly ListEntry[];
  /** Whether the first one is large. */
  hasLead: boolean;
}

/** A list's stories and galleries, newest first; a photographer's galleries as tiles. */
export function ListEntries({ kind, entries, hasLead }: ListEntriesProps) {
  const words = useHomeWords();
  if (entries.length === 0) return <p className={classes.empty}>{words.noStories}</p>;
  if (kind === 'photographers') {
    return (
      <div className={classes.entries}>
        <CardList layout="tiles">
          {entries.map((entry) => (
            <li key={keyOf(entry)}>
              <Entry entry={entry} layout="tile" />
            </li>
          ))}
        </CardList>
      </div>
    );
  }
  const [lead, ...others] = hasLead ? entries : [undefined, ...entries];
  return (
    <>
      {lead && <Entry entry={lead} layout="lead" isAmongStories />}
      {others.length > 0 && (
        <div className={classes.entries}>
          <CardList {...(lead && { name: words.moreStories })}>
            {others.map(
              (entry) =>
                entry && (
                  <li key={keyOf(entry)}>
                    <Entry entry={entry} layout="row" isAmongStories />
                  </li>
                ),
            )}
          </CardList>
        </div>
      )}
    </>
  );
}

interface EntryProps {
  entry: ListEntry;
  layout: CardLayout;
  isAmongStories?: boolean;
}

function Entry({ entry, layout, isAmongStories = false }: EntryProps) {
  return entry.kind === 'story' ? (
    <StoryCard story={entry} layout={layout} />
  ) : (
    <GalleryCard gallery={entry} layout={layout} isAmongStories={isAmongStories} />
  );
}

function keyOf(entry: ListEntry): string {
  return `${entry.kind} ${entry.kind === 'story' ? entry.slug : entry.id}`;
}
