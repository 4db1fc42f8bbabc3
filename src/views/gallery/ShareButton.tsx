import { useEffect, useState } from 'react';
import { Text } from '../../ui/Text.tsx';
import { ToolButton } from '../../viewer/tools/ToolButton.tsx';
import classes from '../../viewer/tools/Tools.module.css';
import { useGalleryWords } from '../../words/en/gallery.ts';

interface ShareButtonProps {
  title: string;
  /** The slide's own page. */
  href: string;
  /** Shows the link, where the browser neither shares nor copies. */
  onFallBack: () => void;
}

/** Milliseconds that the word of success stays. */
const stay = 4000;

/** Shares the slide by the device's own sheet, copies its link where there is none, and else shows it. */
export function ShareButton({ title, href, onFallBack }: ShareButtonProps) {
  const words = useGalleryWords();
  const [copies, setCopies] = useState(0);

  useEffect(() => {
    if (copies === 0) return;
    const timer = setTimeout(() => setCopies(0), stay);
    return () => clearTimeout(timer);
  }, [copies]);

  const share = async () => {
    // Not the origin, which a sandboxed frame does not have.
    const url = new URL(href, window.location.href).href;
    try {
      const outcome = await shareOrCopy({ title, url });
      if (outcome === 'copied') setCopies((count) => count + 1);
    } catch {
      // No clipboard without https, nor in a frame without permission.
      onFallBack();
    }
  };

  return (
    <div className={classes.share}>
      <ToolButton icon="share" name={words.share} onClick={share} />
      <p className={classes.outcome} role="status">
        <Text>{copies > 0 && words.linkCopied}</Text>
      </p>
    </div>
  );
}

/** @throws when the browser does neither. */
async function shareOrCopy(data: ShareData & { url: string }): Promise<'shared' | 'copied'> {
  if ('share' in navigator) {
    try {
      await navigator.share(data);
      return 'shared';
    } catch (error) {
      // The reader closed the sheet. Anything else, as a frame's lack of permission, leaves the clipboard.
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
    }
  }
  await navigator.clipboard.writeText(data.url);
  return 'copied';
}
