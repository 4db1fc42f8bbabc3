import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const zoom = ({ number }: Language<Intl.LDMLPluralRule>): Words['zoom'] => ({
  zoomedPicture: 'الصورة المكبّرة',
  zoomOut: 'تصغير',
  lookLeft: 'إلى اليسار',
  lookRight: 'إلى اليمين',
  lookUp: 'إلى الأعلى',
  lookDown: 'إلى الأسفل',
  zoomedTo: (percent) => `كُبّرت الصورة إلى ${number(percent)} بالمئة`,
  zoomedOut: 'أُلغي التكبير',
});
