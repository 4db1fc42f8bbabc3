import type { Words } from '../catalogue.ts';

export const withdrawn = (): Words['withdrawn'] => ({
  titles: {
    story: 'سُحب هذا المقال',
    gallery: 'سُحب معرض الصور هذا',
    slide: 'سُحبت هذه الصورة',
  },
  on: (date) => `جرى السحب في ${date}، ولم يعد المحتوى معروضًا.`,
  reason: (reason) => `السبب: ${reason}`,
});
