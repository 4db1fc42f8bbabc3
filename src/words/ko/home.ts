import type { Words } from '../catalogue.ts';

export const home = (): Words['home'] => ({
  stories: '기사',
  moreStories: '다른 기사',
  noStories: '아직 기사가 없습니다.',
  galleries: '갤러리',
});
