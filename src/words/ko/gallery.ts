import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const gallery = ({ number, plural }: Language): Words['gallery'] => ({
  seeGallery: '사진 보기',
  openGallery: '갤러리 열기',
  photos: (count) => plural(count, { other: '사진 #장' }),
  allPhotos: (count) => plural(count, { other: '전체 사진 #장' }),

  slideshow: '슬라이드 쇼',
  slides: '사진',
  position: (slideNumber, count) => `${number(count)}장 중 ${number(slideNumber)}번째`,
  slide: (slideNumber, alt) => `사진 ${number(slideNumber)}${alt ? `: ${alt}` : ''}`,
  previousSlide: '이전 사진',
  nextSlide: '다음 사진',
  firstSlide: '첫 사진입니다',
  lastSlide: '마지막 사진입니다',
  inThePicture: '사진 내용:',

  gridHint: (count) => plural(count, { other: '사진 #장, 화살표 키로 이동' }),
  backToStory: '기사로 돌아가기',
  allStories: '기사 모두 보기',
  backToSlide: '사진으로 돌아가기',
  seeAll: '모두 보기',

  fullScreen: '전체 화면',
  shortcuts: '키보드 단축키',
  share: '공유',
  embed: '퍼가기',
  zoomIn: '확대',
  hideCaption: '사진 설명 숨기기',
  showCaption: '사진 설명 보기',
  captionsShown: '사진 설명을 표시합니다',
  captionsHidden: '사진 설명을 숨겼습니다',
  caption: '사진 설명',
  close: '닫기',

  corrected: (date) => `${date} 바로잡음:`,
  corrections: '바로잡습니다',
  licence: '라이선스',
  opensInNewTab: '새 탭에서 열립니다',
  pictureDescription: '자세한 그림 설명',
  origins: {
    trainedAlgorithmicMedia: 'AI로 제작',
    compositeWithTrainedAlgorithmicMedia: 'AI로 편집',
    compositeSynthetic: 'AI로 만든 요소를 합성',
    algorithmicMedia: '프로그램으로 그린 그림',
    digitalCreation: '일러스트',
    softwareImage: '일러스트',
    dataDrivenMedia: '데이터 그래픽',
    screenCapture: '화면 캡처',
    virtualRecording: '가상 화면 녹화',
    composite: '합성 사진',
    compositeCapture: '합성 사진',
  },

  linkCopied: '링크를 복사했습니다',
  keysNotLoaded:
    '단축키 목록을 불러오지 못했습니다. 인터넷 연결을 확인한 뒤 페이지를 새로 고쳐 주세요.',
  embedNotLoaded:
    '퍼가기 코드를 불러오지 못했습니다. 인터넷 연결을 확인한 뒤 페이지를 새로 고쳐 주세요.',
  shareNotLoaded:
    '공유 창을 불러오지 못했습니다. 인터넷 연결을 확인한 뒤 페이지를 새로 고쳐 주세요.',
  pictureNotLoaded: '이 사진을 불러오지 못했습니다.',
  pictureSlow: '사진을 불러오는 데 평소보다 오래 걸리고 있습니다. 아직 불러오는 중…',
  pictureNotLoadedLarge:
    '사진을 원래 크기로 불러오지 못했습니다. 지금 보이는 것은 작은 사진입니다.',
  zoomNotLoaded:
    '확대 기능을 불러오지 못했습니다. 인터넷 연결을 확인한 뒤 페이지를 새로 고쳐 주세요.',
  partNotLoaded:
    '갤러리의 이 부분을 불러오지 못했습니다. 인터넷 연결을 확인하거나 다른 사진으로 넘어가 주세요.',
  galleryFailed: '갤러리에 문제가 생겼습니다. 다시 시도해 주세요.',
  loading: '불러오는 중…',
  tryAgain: '다시 시도',
});
