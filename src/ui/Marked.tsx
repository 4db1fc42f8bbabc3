import type { ReactNode } from 'react';
import { Text } from './Text.tsx';

interface MarkedProps {
  /** A sentence that may have one part in brackets: "Updated on [].", "[Open the file] instead." */
  text: string;
  /** Renders the part in brackets. */
  render: (marked: string) => ReactNode;
}

/** A translated sentence with an element in it, wherever the language puts it. */
export function Marked({ text, render }: MarkedProps) {
  const [before, marked, after] = text.split(/[[\]]/);
  return (
    <>
      <Text>{before}</Text>
      {marked !== undefined && render(marked)}
      <Text>{after}</Text>
    </>
  );
}
