import { useRef, useState } from 'react';
import classes from './EmbedDialog.module.css';

const sentences = {
  copied: 'Copied',
  // They are selected by then, so one key press is all that is left.
  failed: 'The browser does not let us copy. The lines are selected: press Ctrl+C, or ⌘C on a Mac.',
} as const;

/** The lines to paste, and a button that copies them. */
export function SnippetField({ snippet }: { snippet: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ snippet: string; outcome: keyof typeof sentences }>();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(snippet);
      setCopied({ snippet, outcome: 'copied' });
    } catch {
      // Which selects them.
      field.current?.focus();
      setCopied({ snippet, outcome: 'failed' });
    }
  };

  // What was said of other lines does not hold for these.
  const outcome = copied?.snippet === snippet ? copied.outcome : undefined;
  return (
    <div className={classes.snippet}>
      <label>
        Paste this into your page
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
        Copy
      </button>
      <p role="status">{outcome && sentences[outcome]}</p>
    </div>
  );
}
