import type { Words } from '../catalogue.ts';

export const withdrawn = (): Words['withdrawn'] => ({
  titles: {
    story: '철회된 기사입니다',
    gallery: '철회된 갤러리입니다',
    slide: '철회된 사진입니다',
  },
  on: (date) => `${date}에 철회되어 더 이상 볼 수 없습니다.`,
  reason: (reason) => `사유: ${reason}`,
});
