import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useGalleryWords } from '../words/en/gallery.ts';
import classes from './Dialog.module.css';
import { Icon } from './Icon.tsx';
import { useTooltips } from './useTooltips.ts';

interface DialogProps {
  title: string;
  className?: string | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog with a title and a close button, open while it is mounted. */
export function Dialog({ title, className, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useTooltips(dialog);
  const words = useGalleryWords();

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  return (
    <dialog
      className={`${classes.dialog} ${className ?? ''}`}
      ref={dialog}
      onClose={onClose}
      aria-labelledby={titleId}
    >
      <header className={classes.header}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <span className="visually-hidden">{words.close}</span>
        </button>
      </header>
      {children}
    </dialog>
  );
}
