import { useEffect, useRef } from 'react';
import { Dialog } from './Dialog.tsx';
import classes from './ShareDialog.module.css';

interface ShareDialogProps {
  /** The slide's own page. */
  href: string;
  onClose: () => void;
}

/** The link itself, selected and ready to be copied, for browsers that do not let us copy it. */
export function ShareDialog({ href, onClose }: ShareDialogProps) {
  const field = useRef<HTMLInputElement>(null);

  // After the dialog has opened, which gives the focus to its first control; this one selects the link.
  useEffect(() => field.current?.focus(), []);

  return (
    <Dialog title="Share" className={classes.dialog} onClose={onClose}>
      <label className={classes.field}>
        Link to this picture
        <input
          ref={field}
          readOnly
          value={new URL(href, window.location.href).href}
          dir="ltr"
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <p className={classes.hint}>
        The browser does not let us copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.
      </p>
    </Dialog>
  );
}
