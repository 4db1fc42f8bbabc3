import type { ReactNode } from 'react';
import { Text } from '../ui/Text.tsx';

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
      <Text>{before}</Text>
      {marked !== undefined && mark(marked)}
      <Text>{after}</Text>
    </>
  );
}
