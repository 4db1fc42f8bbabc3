import { useEffect, useRef } from 'react';
import { Dialog } from '../../ui/Dialog.tsx';
import { Text } from '../../ui/Text.tsx';
import { useShareWords } from '../../words/en/share.ts';
import classes from './ShareDialog.module.css';

interface ShareDialogProps {
  /** The slide's own page. */
  href: string;
  onClose: () => void;
}

/** The link itself, selected and ready to be copied, for browsers that do not let us copy it. */
export function ShareDialog({ href, onClose }: ShareDialogProps) {
  const words = useShareWords();
  const field = useRef<HTMLInputElement>(null);

  // After the dialog has opened, which gives the focus to its first control; this one selects the link.
  useEffect(() => field.current?.focus(), []);

  return (
    <Dialog title={words.title} className={classes.dialog} onClose={onClose}>
      <label className={classes.field}>
        <Text>{words.link}</Text>
        <input
          ref={field}
          readOnly
          value={new URL(href, window.location.href).href}
          dir="ltr"
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p className={classes.hint}>{words.notCopied}</p>
    </Dialog>
  );
}
