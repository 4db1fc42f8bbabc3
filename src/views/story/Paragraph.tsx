import type { BlockOf, Run } from '../../content/story.ts';
import { storeAddress } from '../../site/addresses.ts';
import { Text } from '../../ui/Text.tsx';

export function Paragraph({ block }: { block: BlockOf<'paragraph'> }) {
  return (
    <p>
      {block.runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no id, and change only with their story
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
