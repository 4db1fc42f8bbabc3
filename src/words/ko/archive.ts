import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const archive = ({ number, plural }: Language): Words['archive'] => ({
  archive: '아카이브',
  allByMonth: '월별 기사 모두 보기',
  storyCount: (count) => plural(count, { other: '기사 #건' }),
  galleryCount: (count) => plural(count, { other: '갤러리 #개' }),
  gallery: '갤러리',
  topic: '주제',
  topics: '주제',
  picturesBy: (photographer) => `${photographer}의 사진`,
  newestOf: (shown, count) => `전체 ${number(count)}건 중 최신 ${number(shown)}건`,

  pages: '페이지',
  newest: '최신',
  newer: '더 최근',
  older: '더 이전',
  breadcrumb: '현재 위치',
});
