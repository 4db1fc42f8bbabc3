import type { Words } from '../catalogue.ts';

export const story = (): Words['story'] => ({
  publishedIn: (month) => `نُشر هذا المقال في ${month}.`,
  updated: 'آخر تحديث: [].',
  readFullStory: 'قراءة المقال كاملًا',
  nowWatch: 'شاهد الآن',
  filmFailed: 'لا يمكن تشغيل الفيلم هنا. [افتح الملف بدلًا من ذلك.]',
  transcript: 'نص الفيلم',
  seeAlso: 'اقرأ أيضًا',
});
