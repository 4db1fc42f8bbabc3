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

/** The link, selected and ready to copy, for browsers that do not let scripts copy it. */
export function ShareDialog({ href, onClose }: ShareDialogProps) {
  const words = useShareWords();
  const field = useRef<HTMLInputElement>(null);

  // After the dialog has opened and focused its first control. Focusing the field selects the link.
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
