import type { Words } from '../catalogue.ts';

export const tools = (): Words['tools'] => ({
  more: '더 보기',
  play: '재생',
  pause: '일시 정지',
  playing: '재생 중',
  paused: '일시 정지됨',
  nextNotLoaded: '일시 정지: 다음 사진을 불러오지 못했습니다.',

  moreNotLoaded: '메뉴를 불러오지 못했습니다. 인터넷 연결을 확인한 뒤 페이지를 새로 고쳐 주세요.',
  filmstripNotLoaded:
    '필름스트립을 불러오지 못했습니다. 인터넷 연결을 확인한 뒤 페이지를 새로 고쳐 주세요.',
  playNotLoaded:
    '자동 재생 기능을 불러오지 못했습니다. 인터넷 연결을 확인한 뒤 페이지를 새로 고쳐 주세요.',
});
