import type { Language } from '../language.ts';

export const zoom = ({ number }: Language<'one'>) => ({
  zoomedPicture: 'Zoomed picture',
  zoomOut: 'Zoom out',
  lookLeft: 'Move left',
  lookRight: 'Move right',
  lookUp: 'Move up',
  lookDown: 'Move down',
  /** @param percent of the fitted size, whole. */
  zoomedTo: (percent: number) => `Zoomed to ${number(percent)} percent`,
  zoomedOut: 'Zoomed out',
});
