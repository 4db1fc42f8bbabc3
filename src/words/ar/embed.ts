import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const embed = ({ number }: Language<Intl.LDMLPluralRule>): Words['embed'] => ({
  title: 'تضمين معرض الصور هذا',
  yourPageTakes: 'طريقة التضمين',
  script: 'تضمين متجاوب (موصى به)',
  frame: 'إطار iframe بحجم ثابت',
  size: 'الحجم',
  pixels: (width, height) => `${number(width)} × ${number(height)} بكسل`,
  colours: 'الألوان',
  auto: 'حسب إعدادات جهاز القارئ',
  light: 'فاتحة',
  dark: 'داكنة',
  showCaptions: 'إظهار التعليقات',
  startHere: (place) => `تخطّي الغلاف والبدء من الصورة ${place}`,
  paste: 'الصق هذا الرمز في صفحتك',
  copy: 'نسخ',
  copied: 'نُسخ',
  notCopied: 'لا يسمح المتصفّح بالنسخ. الرمز محدد: اضغط Ctrl+C، أو ⌘C على أجهزة ماك.',
  preview: 'معاينة',
  previewAt: (percent) => `معاينة بنسبة ${number(percent)}% من الحجم الأصلي`,
  previewOf: (title) => `معاينة: ${title}`,
});
