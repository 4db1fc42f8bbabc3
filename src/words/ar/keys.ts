import type { Words } from '../catalogue.ts';

export const keys = (): Words['keys'] => ({
  title: 'اختصارات لوحة المفاتيح',
  key: 'المفتاح',
  action: 'الوظيفة',

  home: 'Home',
  end: 'End',
  pageDown: 'Page Down',
  pageUp: 'Page Up',
  shift: 'Shift',
  escape: 'Esc',
  enter: 'Enter',
  space: 'مفتاح المسافة',

  nextOrPrevious: 'الصورة التالية أو السابقة',
  scroll: 'تمرير التعليق أو الصفحة',
  firstOrLast: 'الصورة الأولى أو الأخيرة',
  tenForwardOrBack: 'عشر صور إلى الأمام أو إلى الخلف',
  goToNumber: 'الانتقال إلى الصورة التي تحمل هذا الرقم',
  caption: 'إظهار التعليق أو إخفاؤه',
  grid: 'كل الصور، أو العودة إلى الصورة',
  fullScreen: 'ملء الشاشة',
  zoom: 'تكبير أو تصغير',
  zoomSteps: 'تكبير، تصغير، ملاءمة الشاشة',
  pan: 'التنقل داخل الصورة المكبّرة',
  filmstrip: 'إظهار شريط الصور أو إخفاؤه (في النوافذ العريضة)',
  play: 'تشغيل أو إيقاف مؤقت',
  showKeys: 'عرض هذه القائمة',
  exit: 'الخروج من التكبير، ثم ملء الشاشة، ثم المعرض',
  exitInFrame: 'الخروج من التكبير، ثم ملء الشاشة',

  nextOrPreviousPicture: 'الصورة التالية أو السابقة',
  aboveOrBelow: 'الصورة الأعلى أو الأسفل',
  firstOrLastPicture: 'الصورة الأولى أو الأخيرة',
  screenDownOrUp: 'شاشة إلى الأسفل أو إلى الأعلى',
  open: 'فتح الصورة',
  backToSlide: 'العودة إلى الصورة',

  singleKeys:
    'الاختصارات بمفتاح واحد: تعمل الحروف والأرقام والرموز فور الضغط عليها. يُستحسن إيقافها عند الإملاء الصوتي أو إذا كانت المفاتيح تُضغط سهوًا.',
});
