import { Link } from 'react-router';
import { Icon } from '../../ui/Icon.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArchiveWords } from '../../words/en/archive.ts';
import classes from './PageLinks.module.css';

interface PageLink {
  to: string;
  /** What is there, if the link is to say more than "Newer" or "Older". */
  name?: string;
}

interface PageLinksProps {
  newer: PageLink | undefined;
  older: PageLink | undefined;
  /** The first page of all, where that is not the newer one. */
  newest?: PageLink | undefined;
}

/** The way to the pages before and after this one. */
export function PageLinks({ newer, older, newest }: PageLinksProps) {
  const words = useArchiveWords();
  if (!newer && !older) return null;
  return (
    <nav className={classes.pages} aria-label={words.pages}>
      {newer && (
        <Link className={classes.newer} to={newer.to} rel="prev">
          <Icon name="previous" />
          <Label text={words.newer} name={newer.name} />
        </Link>
      )}
      {newest && (
        <Link className={classes.newest} to={newest.to}>
          <Label text={words.newest} name={newest.name} />
        </Link>
      )}
      {older && (
        <Link className={classes.older} to={older.to} rel="next">
          <Label text={words.older} name={older.name} />
          <Icon name="next" />
        </Link>
      )}
    </nav>
  );
}

function Label({ text, name }: { text: string; name: string | undefined }) {
  return (
    <span className={classes.label}>
      <Text className={name && classes.direction}>{text}</Text>
      {name && ' '}
      <Text>{name}</Text>
    </span>
  );
}
