import type { Words } from '../catalogue.ts';
import type { Language } from '../language.ts';

export const zoom = ({ number }: Language): Words['zoom'] => ({
  zoomedPicture: '확대한 사진',
  zoomOut: '축소',
  panLeft: '왼쪽으로 이동',
  panRight: '오른쪽으로 이동',
  panUp: '위로 이동',
  panDown: '아래로 이동',
  zoomedTo: (percent) => `${number(percent)}퍼센트로 확대`,
  zoomedOut: '확대 해제',
});
