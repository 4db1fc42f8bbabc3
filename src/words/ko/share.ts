import type { Words } from '../catalogue.ts';

export const share = (): Words['share'] => ({
  title: '공유',
  link: '이 사진의 링크',
  notCopied:
    '브라우저가 복사를 허용하지 않습니다. 링크를 선택해 두었으니 Ctrl+C(Mac에서는 ⌘C)를 눌러 주세요.',
});
