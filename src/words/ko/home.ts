import type { Words } from '../catalogue.ts';

export const home = (): Words['home'] => ({
  title: '사진으로 읽는 이야기',
  stories: '기사',
  moreStories: '다른 기사',
  noStories: '아직 기사가 없습니다.',
  galleries: '갤러리',
});
