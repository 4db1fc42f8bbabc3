import { useState } from 'react';
import { Icon } from './Icon.tsx';
import classes from './Tools.module.css';

interface ShareButtonProps {
  title: string;
  /** The slide's own page. */
  href: string;
}

type Outcome = 'copied' | 'failed';

const sentences: Record<Outcome, string> = {
  copied: 'Link copied',
  failed: 'The link could not be copied. Copy it from the address bar.',
};

/** Shares the slide by the device's own sheet, or copies its link where there is none. */
export function ShareButton({ title, href }: ShareButtonProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const share = async () => {
    const url = new URL(href, window.location.origin).href;
    if ('share' in navigator) return shareNatively({ title, url });
    setOutcome(await copy(url));
    setTimeout(() => setOutcome(null), 4000);
  };

  return (
    <div className={classes.share}>
      <button type="button" className={classes.tool} onClick={share}>
        <Icon name="share" />
        <span className="visually-hidden">Share</span>
      </button>
      <p className={classes.outcome} role="status">
        {outcome && sentences[outcome]}
      </p>
    </div>
  );
}

async function shareNatively(data: ShareData): Promise<void> {
  try {
    await navigator.share(data);
  } catch (error) {
    // The reader closed the sheet: nothing went wrong.
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}

async function copy(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}
