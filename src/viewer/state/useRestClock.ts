import { useEffect } from 'react';
import { hurryMs, restMs, type ViewerAction, type ViewerState } from './viewerState.ts';

/** The viewer's one clock: when moves stop, it brings the state to rest. All that waits for a rest follows the state. */
export function useRestClock(
  { pace, movedAt }: ViewerState,
  dispatch: (action: ViewerAction) => void,
): void {
  useEffect(() => {
    if (pace === 'atRest') return;
    const delayMs = pace === 'hurried' ? hurryMs : restMs;
    const timer = setTimeout(() => dispatch({ type: 'settle', since: movedAt }), delayMs);
    return () => clearTimeout(timer);
  }, [pace, movedAt, dispatch]);
}
