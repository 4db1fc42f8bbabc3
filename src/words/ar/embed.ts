import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const embed = ({ number }: Language<Intl.LDMLPluralRule>): Words['embed'] => ({
  title: 'تضمين معرض الصور هذا',
  embedType: 'طريقة التضمين',
  responsive: 'تضمين متجاوب (موصى به)',
  fixedSize: 'إطار iframe بحجم ثابت',
  size: 'الحجم',
  dimensions: (width, height) => `${number(width)} × ${number(height)} بكسل`,
  colours: 'الألوان',
  auto: 'حسب إعدادات جهاز القارئ',
  light: 'فاتحة',
  dark: 'داكنة',
  showCaptions: 'إظهار التعليقات',
  startAtSlide: (position) => `تخطّي الغلاف والبدء من الصورة ${position}`,
  paste: 'الصق هذا الرمز في صفحتك',
  copy: 'نسخ',
  copied: 'نُسخ',
  notCopied: 'لا يسمح المتصفّح بالنسخ. الرمز محدد: اضغط Ctrl+C، أو ⌘C على أجهزة ماك.',
  preview: 'معاينة',
  previewAt: (percent) => `معاينة بنسبة ${number(percent)}% من الحجم الأصلي`,
  previewOf: (title) => `معاينة: ${title}`,
});
