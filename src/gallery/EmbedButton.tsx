import { type ComponentType, useRef, useState } from 'react';
import type { Gallery } from '../content/gallery.ts';
import { Icon } from './Icon.tsx';
import classes from './Tools.module.css';

type Dialog = ComponentType<{ gallery: Gallery; index: number; onClose: () => void }>;

interface EmbedButtonProps {
  gallery: Gallery;
  /** The slide shown, counted from 0. */
  index: number;
}

/** Opens the embed dialog, whose code few readers need: it is fetched when it is asked for. */
export function EmbedButton({ gallery, index }: EmbedButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [Dialog, setDialog] = useState<Dialog>();
  const [status, setStatus] = useState<'closed' | 'open' | 'failed'>('closed');

  const open = async () => {
    try {
      const { EmbedDialog } = await import('../embed/EmbedDialog.tsx');
      setDialog(() => EmbedDialog);
      setStatus('open');
    } catch {
      setStatus('failed');
    }
  };

  const handleClose = () => {
    setStatus('closed');
    // Safari has not given it the focus at a click, and so does not give it back.
    button.current?.focus();
  };

  return (
    <div className={classes.share}>
      <button
        type="button"
        className={`${classes.tool} ${classes.atDesk}`}
        ref={button}
        onClick={open}
      >
        <Icon name="embed" />
        <span className="visually-hidden">Embed</span>
      </button>
      <p className={classes.outcome} role="status">
        {status === 'failed' &&
          // Some browsers remember a module that failed, so pressing again may not be enough.
          'The embed code could not be loaded. Check the connection, then reload the page.'}
      </p>
      {Dialog && status === 'open' && (
        <Dialog gallery={gallery} index={index} onClose={handleClose} />
      )}
    </div>
  );
}
