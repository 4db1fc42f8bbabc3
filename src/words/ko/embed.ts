import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const embed = ({ number }: Language): Words['embed'] => ({
  title: '이 갤러리 퍼가기',
  embedType: '퍼가기 방식',
  responsive: '반응형 퍼가기(권장)',
  fixedSize: '고정 크기 iframe',
  size: '크기',
  dimensions: (width, height) => `${width} × ${height}픽셀`,
  colours: '색상',
  auto: '독자의 기기 설정에 따름',
  light: '밝게',
  dark: '어둡게',
  showCaptions: '사진 설명 표시',
  startAtSlide: (position) => `표지를 건너뛰고 지금 보는 사진(${position})에서 시작`,
  paste: '페이지에 붙여 넣을 코드',
  copy: '복사',
  copied: '복사했습니다',
  notCopied:
    '브라우저가 복사를 허용하지 않습니다. 코드를 선택해 두었으니 Ctrl+C(Mac에서는 ⌘C)를 눌러 주세요.',
  preview: '미리 보기',
  previewAt: (percent) => `미리 보기(실제 크기의 ${number(percent)}%)`,
  previewOf: (title) => `${title} 미리 보기`,
});
