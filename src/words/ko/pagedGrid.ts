import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const pagedGrid = ({ number, plural }: Language): Words['pagedGrid'] => ({
  goTo: '이동할 사진 번호',
  of: (count) => `/ ${number(count)}`,
  go: '이동',
  slides: (first, last) => `사진 ${number(first)}–${number(last)}`,
  withoutScripts: (count) =>
    plural(count, { other: '자바스크립트가 꺼져 있으면 처음 #장만 표시됩니다.' }),
  continueFrom: (slideNumber) => `${number(slideNumber)}번째 사진부터 계속 보기`,
});
