import { useWords } from '../LanguageContext.ts';
import type { Language } from '../language.ts';

export const zoom = ({ number }: Language<'one'>) => ({
  zoomedPicture: 'Zoomed picture',
  zoomOut: 'Zoom out',
  panLeft: 'Move left',
  panRight: 'Move right',
  panUp: 'Move up',
  panDown: 'Move down',
  /** @param percent of the fitted size, a whole number. */
  zoomedTo: (percent: number) => `Zoomed to ${number(percent)} percent`,
  zoomedOut: 'Zoomed out',
});

export const useZoomWords = () => useWords('zoom', zoom);
