import { useEffect } from 'react';
import { usePreference } from '../preferences.ts';

export interface FilmstripChoice {
  isShown: boolean;
  toggle: () => void;
}

/** Whether the reader wants the filmstrip: kept across visits, hidden by default, when the picture has all the room. */
export function useFilmstrip(): FilmstripChoice {
  const [filmstrip, setFilmstrip] = usePreference('filmstrip');

  // The stylesheet reads it from the document, where a script in the page's head puts it before first paint.
  useEffect(() => {
    document.documentElement.dataset.filmstrip = filmstrip;
  }, [filmstrip]);

  const isShown = filmstrip === 'shown';
  return { isShown, toggle: () => setFilmstrip(isShown ? 'hidden' : 'shown') };
}
