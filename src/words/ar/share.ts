import type { Words } from '../catalogue.ts';

export const share = (): Words['share'] => ({
  title: 'مشاركة',
  link: 'رابط هذه الصورة',
  notCopied: 'لا يسمح المتصفّح بالنسخ. الرابط محدد: اضغط Ctrl+C، أو ⌘C على أجهزة ماك.',
});
