import { useEffect, useState } from 'react';
import { Text } from '../../ui/Text.tsx';
import { ToolButton } from '../../viewer/tools/ToolButton.tsx';
import classes from '../../viewer/tools/Tools.module.css';
import { useGalleryWords } from '../../words/en/gallery.ts';

interface ShareButtonProps {
  title: string;
  /** The slide's own page. */
  href: string;
  /** Shows the link, if the browser can neither share nor copy. */
  onFallBack: () => void;
}

/** How long the success message stays. */
const messageMs = 4000;

/** Shares the slide by the device's share sheet, else copies its link, else shows it. */
export function ShareButton({ title, href, onFallBack }: ShareButtonProps) {
  const words = useGalleryWords();
  const [copies, setCopies] = useState(0);

  useEffect(() => {
    if (copies === 0) return;
    const timer = setTimeout(() => setCopies(0), messageMs);
    return () => clearTimeout(timer);
  }, [copies]);

  const share = async () => {
    // Relative to the location: a sandboxed frame has no origin.
    const url = new URL(href, window.location.href).href;
    try {
      const result = await shareOrCopy({ title, url });
      if (result === 'copied') setCopies((count) => count + 1);
    } catch {
      // There is no clipboard without https, nor in a frame without permission.
      onFallBack();
    }
  };

  return (
    <div className={classes.share}>
      <ToolButton icon="share" name={words.share} onClick={share} />
      <p className={classes.status} role="status">
        <Text>{copies > 0 && words.linkCopied}</Text>
      </p>
    </div>
  );
}

/** @throws if the browser can do neither. */
async function shareOrCopy(data: ShareData & { url: string }): Promise<'shared' | 'copied'> {
  if ('share' in navigator) {
    try {
      await navigator.share(data);
      return 'shared';
    } catch (error) {
      // The reader closed the sheet. After any other error, such as a missing permission, the link is copied.
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
    }
  }
  await navigator.clipboard.writeText(data.url);
  return 'copied';
}
