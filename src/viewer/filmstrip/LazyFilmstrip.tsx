import { Lazy } from '../../ui/Lazy.tsx';
import { useToolsWords } from '../../words/en/tools.ts';
import type { FilmstripProps } from './Filmstrip.tsx';
import { useWideWindow } from './useWideWindow.ts';

const load = () => import('./Filmstrip.tsx');

interface LazyFilmstripProps extends FilmstripProps {
  onGiveUp: () => void;
}

/** The filmstrip, where there is room for it; most readers never load its code. */
export function LazyFilmstrip({ onGiveUp, ...props }: LazyFilmstripProps) {
  const words = useToolsWords();
  const isWide = useWideWindow();
  if (!isWide) return null;
  return (
    <Lazy load={load} errorMessage={words.filmstripNotLoaded} onDismiss={onGiveUp}>
      {({ Filmstrip }) => <Filmstrip {...props} />}
    </Lazy>
  );
}
