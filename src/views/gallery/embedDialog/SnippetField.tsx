import { useRef, useState } from 'react';
import { Text } from '../../../ui/Text.tsx';
import { useEmbedWords } from '../../../words/en/embed.ts';
import classes from './EmbedDialog.module.css';

/** The code to paste, and a button that copies it. */
export function SnippetField({ snippet }: { snippet: string }) {
  const words = useEmbedWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ snippet: string; status: 'copied' | 'notCopied' }>();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet);
      setCopied({ snippet, status: 'copied' });
    } catch {
      // Focusing the field selects the code, ready to copy by key.
      field.current?.focus();
      setCopied({ snippet, status: 'notCopied' });
    }
  };

  // Not the status of earlier code.
  const status = copied?.snippet === snippet ? copied.status : undefined;
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
        <Text>{status && words[status]}</Text>
      </p>
    </div>
  );
}
