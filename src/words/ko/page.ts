import type { Words } from '../catalogue.ts';

export const page = (): Words['page'] => ({
  skipToContent: '본문으로 건너뛰기',
  allStories: '기사 모두 보기',
  sections: '섹션',
  loading: '불러오는 중…',
  stillLoading: '평소보다 오래 걸리고 있습니다. 아직 불러오는 중…',
  tryAgain: '다시 시도',
  reload: '새로고침',
  openGallery: '갤러리 열기',

  notFound: {
    page: {
      title: '페이지를 찾을 수 없습니다',
      sentence: '이 주소에는 페이지가 없습니다. 주소가 잘못되었거나 페이지가 옮겨졌을 수 있습니다.',
    },
    story: {
      title: '기사를 찾을 수 없습니다',
      sentence: (slug) =>
        `‘${slug}’ 기사가 없습니다. 기사가 내려졌거나 주소가 잘못되었을 수 있습니다.`,
    },
    gallery: {
      title: '갤러리를 찾을 수 없습니다',
      sentence: (id) =>
        `‘${id}’ 갤러리가 없습니다. 갤러리가 내려졌거나 주소가 잘못되었을 수 있습니다.`,
    },
    slide: {
      title: '사진을 찾을 수 없습니다',
      sentence: (slide, gallery) =>
        `‘${gallery}’ 갤러리에는 ‘${slide}’ 사진이 없습니다. 삭제되었을 수 있습니다.`,
    },
  },

  unreachable: {
    story: '기사를 불러올 수 없습니다',
    gallery: '갤러리를 불러올 수 없습니다',
    list: '기사 목록을 불러올 수 없습니다',
    page: '페이지를 불러올 수 없습니다',
    sentence: '인터넷 연결이나 서버에 문제가 있습니다. 다시 연결되면 자동으로 다시 시도합니다.',
  },
  broken: {
    story: '기사를 표시할 수 없습니다',
    gallery: '갤러리를 표시할 수 없습니다',
    list: '기사 목록을 표시할 수 없습니다',
    page: '페이지를 표시할 수 없습니다',
    sentence: '서버에서 받은 데이터가 손상되었습니다. 저희 쪽 오류이니 나중에 다시 시도해 주세요.',
  },
  missing: {
    story: '기사가 없습니다',
    gallery: '갤러리가 없습니다',
    list: '기사 목록이 없습니다',
    page: '페이지가 없습니다',
    sentence: '서버에서 찾지 못했습니다. 저희 쪽 오류이니 나중에 다시 시도해 주세요.',
  },
  outdated: {
    title: '이 페이지의 새 버전이 있습니다',
    sentence: '페이지를 연 뒤 사이트가 업데이트되었습니다. 새로고침한 뒤 계속해 주세요.',
  },
  failed: {
    title: '문제가 생겼습니다',
    sentence: '페이지가 제대로 작동하지 않았습니다. 다시 시도해 주세요.',
  },
});
