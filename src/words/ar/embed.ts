import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const embed = ({ number }: Language<Intl.LDMLPluralRule>): Words['embed'] => ({
  title: 'تضمين معرض الصور هذا',
  yourPageTakes: 'ما تقبله صفحتك',
  script: 'رابط وبرنامج نصّي: بعرض العمود وبالارتفاع اللازم',
  frame: 'إطار فقط، بحجم ثابت',
  size: 'الحجم',
  pixels: (width, height) => `${number(width)} × ${number(height)} بكسل`,
  colours: 'الألوان',
  auto: 'حسب إعدادات جهاز القارئ',
  light: 'فاتحة',
  dark: 'داكنة',
  showCaptions: 'إظهار التعليقات',
  startHere: (place) => `البدء من الصورة ${place}، دون الغلاف`,
  paste: 'الصق هذا في صفحتك',
  copy: 'نسخ',
  copied: 'نُسخ',
  notCopied: 'لا يسمح المتصفّح بالنسخ. الأسطر محددة: اضغط Ctrl+C، أو ⌘C على أجهزة ماك.',
  preview: 'معاينة',
  previewAt: (percent) => `معاينة بنسبة ${number(percent)}% من الحجم`,
  previewOf: (title) => `معاينة: ${title}`,
});
