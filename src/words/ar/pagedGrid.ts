import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const pagedGrid = ({
  number,
  plural,
}: Language<Intl.LDMLPluralRule>): Words['pagedGrid'] => ({
  goTo: 'الانتقال إلى الصورة',
  of: (count) => `من ${number(count)}`,
  go: 'انتقال',
  slides: (first, last) => `الصور ${number(first)}–${number(last)}`,
  withoutScripts: (count) =>
    plural(count, {
      zero: 'لا تُعرض هنا أي صورة من دون جافا سكريبت.',
      one: 'لا تُعرض هنا من دون جافا سكريبت إلا الصورة الأولى.',
      two: 'لا تُعرض هنا من دون جافا سكريبت إلا أول صورتين.',
      few: 'لا تُعرض هنا من دون جافا سكريبت إلا أول # صور.',
      many: 'لا تُعرض هنا من دون جافا سكريبت إلا أول # صورة.',
      other: 'لا تُعرض هنا من دون جافا سكريبت إلا أول # صورة.',
    }),
  continueFrom: (slideNumber) => `المتابعة من الصورة ${number(slideNumber)}`,
});
