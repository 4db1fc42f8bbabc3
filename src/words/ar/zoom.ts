import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const zoom = ({ number }: Language<Intl.LDMLPluralRule>): Words['zoom'] => ({
  zoomedPicture: 'الصورة المكبّرة',
  zoomOut: 'تصغير',
  panLeft: 'إلى اليسار',
  panRight: 'إلى اليمين',
  panUp: 'إلى الأعلى',
  panDown: 'إلى الأسفل',
  zoomedTo: (percent) => `كُبّرت الصورة إلى ${number(percent)} بالمئة`,
  zoomedOut: 'أُلغي التكبير',
});
