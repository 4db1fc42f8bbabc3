import type { Words } from '../catalogue.ts';

export const tools = (): Words['tools'] => ({
  more: 'المزيد',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  playing: 'العرض جارٍ',
  paused: 'العرض متوقف مؤقتًا',
  nextNotLoaded: 'توقّف العرض: تعذّر تحميل الصورة التالية.',

  moreNotLoaded: 'تعذّر تحميل القائمة. يُرجى التحقق من الاتصال ثم إعادة تحميل الصفحة.',
  filmstripNotLoaded: 'تعذّر تحميل شريط الصور. يُرجى التحقق من الاتصال ثم إعادة تحميل الصفحة.',
  playNotLoaded: 'تعذّر تحميل التشغيل التلقائي. يُرجى التحقق من الاتصال ثم إعادة تحميل الصفحة.',
});
