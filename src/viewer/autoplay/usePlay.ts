import { useState } from 'react';
import { announce } from '../../ui/announce.ts';
import { useToolsWords } from '../../words/en/tools.ts';
import type { ViewerAction, ViewerState } from '../state/viewerState.ts';

export interface Play {
  /** Failed: it has ended at the slide shown because the next picture did not come. */
  status: 'ended' | 'playing' | 'failed';
  toggle: () => void;
  end: (outcome?: 'ended' | 'failed') => void;
}

/** Whether the slides go on by themselves, as the reader asks. At the last slide "Play" begins at the first. */
export function usePlay(
  { index, count }: ViewerState,
  dispatch: (action: ViewerAction) => void,
): Play {
  const [{ status, at }, set] = useState<{ status: Play['status']; at: number }>({
    status: 'ended',
    at: index,
  });
  const words = useToolsWords();
  const begin = () => {
    if (index === count - 1) dispatch({ type: 'go', to: 0, at: performance.now() });
    set({ status: 'playing', at: index });
    announce(words.playing);
  };
  const end = (outcome: 'ended' | 'failed' = 'ended') => set({ status: outcome, at: index });
  const pause = () => {
    end();
    announce(words.paused);
  };
  return {
    // Who has moved on need not read any longer what kept the show.
    status: status === 'failed' && at !== index ? 'ended' : status,
    toggle: status === 'playing' ? pause : begin,
    end,
  };
}
