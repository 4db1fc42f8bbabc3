import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const archive = ({ number, plural }: Language<Intl.LDMLPluralRule>): Words['archive'] => ({
  archive: 'الأرشيف',
  allByMonth: 'كل المقالات حسب الشهر',
  storyCount: (count) =>
    plural(count, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '# مقالات',
      many: '# مقالًا',
      other: '# مقال',
    }),
  galleryCount: (count) =>
    plural(count, {
      zero: 'لا معارض صور',
      one: 'معرض صور واحد',
      two: 'معرضا صور',
      few: '# معارض صور',
      many: '# معرض صور',
      other: '# معرض صور',
    }),
  gallery: 'معرض صور',
  topic: 'موضوع',
  topics: 'المواضيع',
  picturesBy: (photographer) => `صور بعدسة ${photographer}`,
  newestOf: (shown, count) => `أحدث ${number(shown)} من أصل ${number(count)}`,

  pages: 'الصفحات',
  newest: 'الأحدث',
  newer: 'أحدث',
  older: 'أقدم',
  breadcrumb: 'مسار التنقل',
});
