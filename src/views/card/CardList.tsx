import type { ReactNode } from 'react';
import classes from './CardList.module.css';

interface CardListProps {
  /** The name of the list, where no heading says it. */
  name?: string;
  layout?: 'rows' | 'tiles';
  /** Elements `li`. */
  children: ReactNode;
}

/** Cards below one another, or as many in a row as fit. */
export function CardList({ name, layout = 'rows', children }: CardListProps) {
  return (
    <ul className={`${classes[layout]} plain-list`} aria-label={name}>
      {children}
    </ul>
  );
}
