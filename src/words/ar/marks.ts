import type { Language } from '../language.ts';
import type { MarkWords } from '../markWords.ts';

export const marks = ({ plural }: Language<Intl.LDMLPluralRule>): MarkWords => ({
  preview: 'معاينة',
  fault: 'أصلح هذا لتظهر الصفحة',
  kinds: { story: 'مقال', gallery: 'معرض صور', slide: 'صورة' },
  draft: 'مسودة: لم تُنشر',
  notBefore: (time) => `لن يُنشر قبل ${time}`,
  waiting: (count) =>
    plural(count, {
      zero: 'نُشر كل شيء',
      one: 'عنصر واحد لم يُنشر بعد',
      two: 'عنصران لم يُنشرا بعد',
      few: '# عناصر لم تُنشر بعد',
      many: '# عنصرًا لم يُنشر بعد',
      other: '# عنصر لم يُنشر بعد',
    }),
});
