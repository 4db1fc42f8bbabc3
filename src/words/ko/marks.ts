import type { Language } from '../language.ts';
import type { MarkWords } from '../markWords.ts';

export const marks = ({ plural }: Language): MarkWords => ({
  preview: '미리보기',
  fault: '이 오류를 고치면 페이지가 표시됩니다',
  kinds: { story: '기사', gallery: '갤러리', slide: '사진' },
  draft: '초안: 게시되지 않음',
  notBefore: (time) => `${time} 이후 게시`,
  waiting: (count) => plural(count, { other: '아직 게시되지 않음 #건' }),
});
