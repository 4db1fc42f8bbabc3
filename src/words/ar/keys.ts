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

  nextAndPrevious: 'الصورة التالية والسابقة',
  firstAndLast: 'الصورة الأولى والأخيرة',
  tenOnAndBack: 'عشر صور إلى الأمام وإلى الخلف',
  toNumber: 'إلى الصورة التي تحمل هذا الرقم',
  caption: 'إظهار التعليق أو إخفاؤه',
  grid: 'كل الصور، والعودة إلى الصورة',
  fullScreen: 'ملء الشاشة',
  zoom: 'تكبير أو تصغير',
  zoomSteps: 'أكبر، أصغر، بحجم الشاشة',
  lookAround: 'التنقل داخل الصورة المكبّرة',
  filmstrip: 'إظهار شريط الصور في النوافذ العريضة أو إخفاؤه',
  play: 'تشغيل وإيقاف مؤقت',
  list: 'هذه القائمة',
  leave: 'الخروج من التكبير، ثم ملء الشاشة، ثم المعرض',
  leaveInFrame: 'الخروج من التكبير، ثم ملء الشاشة',

  singleKeys:
    'المفاتيح المفردة: تعمل الحروف والأرقام والرموز فور الضغط عليها. يُستحسن إيقافها عند الإملاء الصوتي أو إذا كانت المفاتيح تُضغط سهوًا.',
});
