import type { Words } from '../catalogue.ts';

export const story = (): Words['story'] => ({
  updated: '[] 고침.',
  corrected: '[] 바로잡음.',
  readFullStory: '기사 전체 읽기',
  nowWatch: '영상으로 보기',
  filmFailed: '여기서는 영상을 재생할 수 없습니다. [파일을 열어 보세요.]',
  transcript: '자막 전문',
  seeAlso: '함께 볼 만한 기사',
});
