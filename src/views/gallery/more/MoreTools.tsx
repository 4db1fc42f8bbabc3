import { useRef, useState } from 'react';
import { Lazy } from '../../../ui/Lazy.tsx';
import { ToolButton } from '../../../viewer/tools/ToolButton.tsx';
import { useToolsWords } from '../../../words/en/tools.ts';
import type { MoreMenuProps } from './MoreMenu.tsx';
import classes from './MoreTools.module.css';

const loadMenu = () => import('./MoreMenu.tsx');

type MoreToolsProps = Omit<MoreMenuProps, 'onDismiss'>;

/** The rarer tools behind one button; their list is fetched when it is first opened. */
export function MoreTools(props: MoreToolsProps) {
  const words = useToolsWords();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);

  const dismiss = (way: 'left' | 'done' = 'done') => {
    setOpen(false);
    // Before what was chosen opens a window, which will give the focus back to where it was.
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
