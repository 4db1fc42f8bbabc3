import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const zoom = ({ number }: Language<'one'>): Words['zoom'] => ({
  zoomedPicture: 'Vergrößertes Bild',
  zoomOut: 'Verkleinern',
  panLeft: 'Nach links',
  panRight: 'Nach rechts',
  panUp: 'Nach oben',
  panDown: 'Nach unten',
  zoomedTo: (percent) => `Auf ${number(percent)} Prozent vergrößert`,
  zoomedOut: 'Nicht mehr vergrößert',
});
