import type { BlockOf, Run } from '../content/article.ts';
import { storeAddress } from '../paths.ts';

/** A paragraph of a story. */
export function Paragraph({ block }: { block: BlockOf<'paragraph'> }) {
  return (
    <p>
      {block.runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name, and only change with their story
        <RunView key={index} run={run} />
      ))}
    </p>
  );
}

function RunView({ run: { text, href, style } }: { run: Run }) {
  const words = style === 'strong' ? <strong>{text}</strong> : style ? <em>{text}</em> : text;
  if (!href) return words;
  return (
    <a href={storeAddress(href)} rel="noopener">
      {words}
    </a>
  );
}
