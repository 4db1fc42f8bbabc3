import type { Words } from '../catalogue.ts';

export const keys = (): Words['keys'] => ({
  title: '키보드 단축키',
  key: '키',
  action: '기능',

  home: 'Home',
  end: 'End',
  pageDown: 'Page Down',
  pageUp: 'Page Up',
  shift: 'Shift',
  escape: 'Esc',
  enter: 'Enter',
  space: '스페이스바',

  nextOrPrevious: '다음 또는 이전 사진',
  scroll: '사진 설명 또는 페이지 스크롤',
  firstOrLast: '첫 사진 또는 마지막 사진',
  tenForwardOrBack: '열 장 뒤 또는 열 장 앞',
  goToNumber: '해당 번호의 사진으로 이동',
  caption: '사진 설명 보기 또는 숨기기',
  grid: '모두 보기 또는 사진으로 돌아가기',
  fullScreen: '전체 화면',
  zoom: '확대 또는 축소',
  zoomSteps: '확대, 축소, 화면에 맞추기',
  pan: '확대한 사진 안에서 이동',
  filmstrip: '필름스트립 보기 또는 숨기기(넓은 창)',
  play: '재생 또는 일시 정지',
  showKeys: '이 목록 보기',
  exit: '확대, 전체 화면, 갤러리 나가기',
  exitInFrame: '확대, 전체 화면 나가기',

  nextOrPreviousPicture: '다음 또는 이전 사진',
  aboveOrBelow: '위 또는 아래 사진',
  firstOrLastPicture: '첫 사진 또는 마지막 사진',
  screenDownOrUp: '한 화면 아래 또는 위로',
  open: '사진 열기',
  backToSlide: '사진 한 장 보기로 돌아가기',

  singleKeys:
    '한 글자 단축키: 글자, 숫자, 기호 키를 누르면 바로 실행됩니다. 음성 입력을 쓰거나 키를 실수로 자주 누른다면 꺼 두세요.',
});
