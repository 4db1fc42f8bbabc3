import { useRef, useState } from 'react';
import { Text } from '../../../ui/Text.tsx';
import { useEmbedWords } from '../../../words/en/embed.ts';
import classes from './EmbedDialog.module.css';

/** The lines to paste, and a button that copies them. */
export function SnippetField({ snippet }: { snippet: string }) {
  const words = useEmbedWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ snippet: string; outcome: 'copied' | 'notCopied' }>();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet);
      setCopied({ snippet, outcome: 'copied' });
    } catch {
      // Which selects the lines, so that one key press is all that is left.
      field.current?.focus();
      setCopied({ snippet, outcome: 'notCopied' });
    }
  };

  // What was said of other lines does not hold for these.
  const outcome = copied?.snippet === snippet ? copied.outcome : undefined;
  return (
    <div className={classes.snippet}>
      <label>
        <Text>{words.paste}</Text>
        <textarea
          ref={field}
          readOnly
          rows={6}
          value={snippet}
          spellCheck={false}
          dir="ltr"
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <button type="button" onClick={copy}>
        {words.copy}
      </button>
      <p role="status">
        <Text>{outcome && words[outcome]}</Text>
      </p>
    </div>
  );
}
