import { announce } from '../../ui/announce.ts';
import { useToolsWords } from '../../words/en/tools.ts';
import { isPlaying, type PlayerAction, type PlayerState } from './autoplay.ts';

/** Starts and pauses the play, by button or key, and announces it. */
export function usePlay(
  { play }: PlayerState,
  dispatch: (action: PlayerAction) => void,
): () => void {
  const words = useToolsWords();
  return () => {
    const isOn = isPlaying(play);
    dispatch(isOn ? { type: 'stop', as: 'stopped' } : { type: 'play', at: performance.now() });
    announce(isOn ? words.paused : words.playing);
  };
}
