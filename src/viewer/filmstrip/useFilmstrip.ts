import { useEffect } from 'react';
import { usePreference } from '../preferences.ts';

export interface FilmstripChoice {
  isShown: boolean;
  toggle: () => void;
}

/** Whether the reader wants the filmstrip. Kept across visits; hidden by default, which leaves the picture all the room. */
export function useFilmstrip(): FilmstripChoice {
  const [filmstrip, setFilmstrip] = usePreference('filmstrip');

  // The stylesheet reads it from the document, where a script in the page's head sets it before first paint.
  useEffect(() => {
    document.documentElement.dataset.filmstrip = filmstrip;
  }, [filmstrip]);

  const isShown = filmstrip === 'shown';
  return { isShown, toggle: () => setFilmstrip(isShown ? 'hidden' : 'shown') };
}
