import type { Words } from '../catalogue.ts';

export const keys = (): Words['keys'] => ({
  title: 'اختصارات لوحة المفاتيح',
  key: 'المفتاح',
  does: 'الوظيفة',

  home: 'Home',
  end: 'End',
  pageDown: 'Page Down',
  pageUp: 'Page Up',
  shift: 'Shift',
  escape: 'Esc',
  enter: 'Enter',
  space: 'مفتاح المسافة',

  nextAndPrevious: 'الصورة التالية أو السابقة',
  scroll: 'تمرير التعليق أو الصفحة',
  firstAndLast: 'الصورة الأولى أو الأخيرة',
  tenOnAndBack: 'عشر صور إلى الأمام أو إلى الخلف',
  toNumber: 'الانتقال إلى الصورة التي تحمل هذا الرقم',
  caption: 'إظهار التعليق أو إخفاؤه',
  grid: 'كل الصور، أو العودة إلى الصورة',
  fullScreen: 'ملء الشاشة',
  zoom: 'تكبير أو تصغير',
  zoomSteps: 'تكبير، تصغير، ملاءمة الشاشة',
  lookAround: 'التنقل داخل الصورة المكبّرة',
  filmstrip: 'إظهار شريط الصور أو إخفاؤه (في النوافذ العريضة)',
  play: 'تشغيل أو إيقاف مؤقت',
  list: 'عرض هذه القائمة',
  leave: 'الخروج من التكبير، ثم ملء الشاشة، ثم المعرض',
  leaveInFrame: 'الخروج من التكبير، ثم ملء الشاشة',

  nextAndPreviousPicture: 'الصورة التالية أو السابقة',
  aboveAndBelow: 'الصورة الأعلى أو الأسفل',
  firstAndLastPicture: 'الصورة الأولى أو الأخيرة',
  screenOnAndBack: 'شاشة إلى الأسفل أو إلى الأعلى',
  open: 'فتح الصورة',
  backToSlide: 'العودة إلى الصورة',

  singleKeys:
    'الاختصارات بمفتاح واحد: تعمل الحروف والأرقام والرموز فور الضغط عليها. يُستحسن إيقافها عند الإملاء الصوتي أو إذا كانت المفاتيح تُضغط سهوًا.',
});
