import { Lazy } from '../../ui/Lazy.tsx';
import { useToolsWords } from '../../words/en/tools.ts';
import type { AutoplayProps } from './Autoplay.tsx';

const load = () => import('./Autoplay.tsx');

/** What makes the slides go on, fetched when a reader first asks for it. */
export function LazyAutoplay(props: AutoplayProps) {
  const words = useToolsWords();
  return (
    <Lazy load={load} errorMessage={words.playNotLoaded} onDismiss={() => props.onEnd('ended')}>
      {/* A gallery that has changed its length meanwhile is played anew. */}
      {({ Autoplay }) => <Autoplay key={props.state.count} {...props} />}
    </Lazy>
  );
}
