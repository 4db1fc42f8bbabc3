import { Lazy } from '../../ui/Lazy.tsx';
import { useToolsWords } from '../../words/en/tools.ts';
import type { AutoplayProps } from './Autoplay.tsx';

const load = () => import('./Autoplay.tsx');

/** Plays the slides; the code is fetched when a reader first asks for it. */
export function LazyAutoplay(props: AutoplayProps) {
  const words = useToolsWords();
  return (
    <Lazy
      load={load}
      errorMessage={words.playNotLoaded}
      onDismiss={() => props.dispatch({ type: 'stop', as: 'stopped' })}
    >
      {({ Autoplay }) => <Autoplay key={props.state.index} {...props} />}
    </Lazy>
  );
}
