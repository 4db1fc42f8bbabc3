import { Text } from '../../ui/Text.tsx';
import { useToolsWords } from '../../words/en/tools.ts';
import { ToolButton } from '../tools/ToolButton.tsx';
import tools from '../tools/Tools.module.css';
import classes from './PlayButton.module.css';
import type { Play } from './usePlay.ts';

/** Lets the slides go on by themselves, and stops them. Never by itself. */
export function PlayButton({ play: { status, toggle } }: { play: Play }) {
  const words = useToolsWords();
  const isPlaying = status === 'playing';
  return (
    <div className={classes.play} data-plays="">
      <ToolButton
        icon={isPlaying ? 'pause' : 'play'}
        name={isPlaying ? words.pause : words.play}
        onClick={toggle}
      />
      <p className={`${tools.outcome} ${classes.outcome}`} role="status">
        <Text>{status === 'failed' && words.nextNotLoaded}</Text>
      </p>
    </div>
  );
}
