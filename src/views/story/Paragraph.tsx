import type { BlockOf, Run } from '../../content/story.ts';
import { storeAddress } from '../../site/addresses.ts';
import { Text } from '../../ui/Text.tsx';

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
  const Style = style === 'strong' ? 'strong' : style ? 'em' : Text;
  const words = <Style key={text}>{text}</Style>;
  if (!href) return words;
  return (
    <a href={storeAddress(href)} rel="noopener">
      {words}
    </a>
  );
}
