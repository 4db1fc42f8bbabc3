import { Text } from '../../ui/Text.tsx';
import { useToolsWords } from '../../words/en/tools.ts';
import { ToolButton } from '../tools/ToolButton.tsx';
import tools from '../tools/Tools.module.css';
import { isPlaying, type PlayerState } from './autoplay.ts';
import classes from './PlayButton.module.css';

interface PlayButtonProps {
  play: PlayerState['play'];
  onToggle: () => void;
}

/** Starts and pauses the play. Nothing plays unasked. */
export function PlayButton({ play, onToggle }: PlayButtonProps) {
  const words = useToolsWords();
  const isOn = isPlaying(play);
  return (
    <div className={classes.play} data-plays="">
      <ToolButton
        icon={isOn ? 'pause' : 'play'}
        name={isOn ? words.pause : words.play}
        onClick={onToggle}
      />
      <p className={`${tools.status} ${classes.status}`} role="status">
        <Text>{play === 'failed' && words.nextNotLoaded}</Text>
      </p>
    </div>
  );
}
