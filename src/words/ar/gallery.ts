import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const gallery = ({ number, plural }: Language<Intl.LDMLPluralRule>): Words['gallery'] => ({
  seeGallery: 'مشاهدة الصور',
  openGallery: 'فتح معرض الصور',
  photos: (count) =>
    plural(count, {
      zero: 'لا صور',
      one: 'صورة واحدة',
      two: 'صورتان',
      few: '# صور',
      many: '# صورة',
      other: '# صورة',
    }),
  allPhotos: (count) =>
    plural(count, {
      zero: 'لا صور',
      one: 'صورة واحدة',
      two: 'الصورتان',
      few: 'كل الصور، وعددها #',
      many: 'كل الصور، وعددها #',
      other: 'كل الصور، وعددها #',
    }),

  slideshow: 'عرض صور',
  slides: 'الصور',
  position: (slideNumber, count) => `${number(slideNumber)} من ${number(count)}`,
  slide: (slideNumber, alt) => `الصورة ${number(slideNumber)}${alt ? `: ${alt}` : ''}`,
  previousSlide: 'الصورة السابقة',
  nextSlide: 'الصورة التالية',
  firstSlide: 'الصورة الأولى',
  lastSlide: 'الصورة الأخيرة',
  inThePicture: 'في الصورة:',

  gridHint: (count) =>
    plural(count, {
      zero: 'لا صور',
      one: 'صورة واحدة',
      two: 'صورتان؛ يمكن التنقل بينهما بمفاتيح الأسهم',
      few: '# صور؛ يمكن التنقل بينها بمفاتيح الأسهم',
      many: '# صورة؛ يمكن التنقل بينها بمفاتيح الأسهم',
      other: '# صورة؛ يمكن التنقل بينها بمفاتيح الأسهم',
    }),
  backToStory: 'العودة إلى المقال',
  allStories: 'كل المقالات',
  backToSlide: 'العودة إلى الصورة',
  seeAll: 'كل الصور',

  fullScreen: 'ملء الشاشة',
  shortcuts: 'اختصارات لوحة المفاتيح',
  share: 'مشاركة',
  embed: 'تضمين',
  zoomIn: 'تكبير',
  hideCaption: 'إخفاء التعليق',
  showCaption: 'إظهار التعليق',
  captionsShown: 'التعليقات ظاهرة',
  captionsHidden: 'التعليقات مخفية',
  caption: 'التعليق',
  close: 'إغلاق',

  corrected: (date) => `تصحيح بتاريخ ${date}:`,
  corrections: 'تصحيحات',
  licence: 'الترخيص',
  opensInNewTab: 'يُفتح في علامة تبويب جديدة',
  pictureDescription: 'وصف الصورة',
  origins: {
    trainedAlgorithmicMedia: 'أُنشئت بالذكاء الاصطناعي',
    compositeWithTrainedAlgorithmicMedia: 'عُدّلت بالذكاء الاصطناعي',
    compositeSynthetic: 'صورة مركّبة تضم عناصر من صنع الذكاء الاصطناعي',
    algorithmicMedia: 'رسمها برنامج حاسوبي',
    digitalCreation: 'رسم توضيحي',
    softwareImage: 'رسم توضيحي',
    dataDrivenMedia: 'رسم بياني',
    screenCapture: 'لقطة شاشة',
    virtualRecording: 'تسجيل افتراضي',
    composite: 'صورة مركّبة',
    compositeCapture: 'صورة مركّبة',
  },

  linkCopied: 'نُسخ الرابط',
  keysNotLoaded: 'تعذّر تحميل قائمة المفاتيح. يُرجى التحقق من الاتصال ثم إعادة تحميل الصفحة.',
  embedNotLoaded: 'تعذّر تحميل رمز التضمين. يُرجى التحقق من الاتصال ثم إعادة تحميل الصفحة.',
  shareNotLoaded: 'تعذّر تحميل نافذة المشاركة. يُرجى التحقق من الاتصال ثم إعادة تحميل الصفحة.',
  pictureNotLoaded: 'تعذّر تحميل هذه الصورة.',
  pictureSlow: 'يستغرق تحميل هذه الصورة وقتًا أطول من المعتاد. ما زال التحميل جاريًا…',
  pictureNotLoadedLarge: 'تعذّر تحميل الصورة بحجمها الكامل. هذه نسخة أصغر منها.',
  zoomNotLoaded: 'تعذّر تحميل أداة التكبير. يُرجى التحقق من الاتصال ثم إعادة تحميل الصفحة.',
  partNotLoaded:
    'تعذّر تحميل هذا الجزء من المعرض. يُرجى التحقق من الاتصال أو الانتقال إلى صورة أخرى.',
  galleryFailed: 'حدث خلل في معرض الصور. يُرجى إعادة المحاولة.',
  loading: 'جارٍ التحميل…',
  tryAgain: 'إعادة المحاولة',
});
