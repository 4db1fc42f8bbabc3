import type { ReactNode } from 'react';

interface MarkedProps {
  /** One part of it may stand in brackets. */
  text: string;
  /** Makes something of that part. */
  mark: (marked: string) => ReactNode;
}

/** A sentence with something in it that is more than text, wherever the language puts it. */
export function Marked({ text, mark }: MarkedProps) {
  const [before, marked, after] = text.split(/[[\]]/);
  return (
    <>
      {before}
      {marked !== undefined && mark(marked)}
      {after}
    </>
  );
}
