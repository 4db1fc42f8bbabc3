import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const zoom = ({ number }: Language): Words['zoom'] => ({
  zoomedPicture: '확대한 사진',
  zoomOut: '축소',
  lookLeft: '왼쪽 보기',
  lookRight: '오른쪽 보기',
  lookUp: '위쪽 보기',
  lookDown: '아래쪽 보기',
  zoomedTo: (percent) => `${number(percent)}퍼센트로 확대`,
  zoomedOut: '확대 해제',
});
