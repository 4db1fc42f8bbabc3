import { useRef, useState } from 'react';
import { Lazy } from '../../../ui/Lazy.tsx';
import { ToolButton } from '../../../viewer/tools/ToolButton.tsx';
import { useToolsWords } from '../../../words/en/tools.ts';
import type { MoreMenuProps } from './MoreMenu.tsx';
import classes from './MoreTools.module.css';

const loadMenu = () => import('./MoreMenu.tsx');

type MoreToolsProps = Omit<MoreMenuProps, 'onDismiss'>;

/** A button that opens a menu of rarely used tools; the menu is loaded when it is first opened. */
export function MoreTools(props: MoreToolsProps) {
  const words = useToolsWords();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  const dismiss = (way: 'left' | 'done' = 'done') => {
    setOpen(false);
    // Before the chosen tool opens a dialog, which returns the focus to where it was.
    if (way === 'done') root.current?.querySelector('button')?.focus();
  };

  return (
    <div className={classes.more} ref={root}>
      <ToolButton
        icon="more"
        name={words.more}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <Lazy load={loadMenu} errorMessage={words.moreNotLoaded} onDismiss={dismiss}>
          {({ MoreMenu }) => <MoreMenu {...props} onDismiss={dismiss} />}
        </Lazy>
      )}
    </div>
  );
}
