import { expect, it } from 'vitest';
import type { DevState, Waiting } from '../../src/marks/devState.ts';
import { shownHere } from '../../src/marks/shownHere.ts';

const story: Waiting = { kind: 'story', path: '/articles/walk', title: 'A walk' };
const gallery: Waiting = { kind: 'gallery', path: '/galleries/walk', title: 'The walk' };
const slide: Waiting = { kind: 'slide', path: '/galleries/river/ford', title: 'A ford' };

function stateAt(base: string): DevState {
  return { version: '1', lang: 'en', base, notDue: [story, gallery, slide] };
}

it.each([
  ['/', []],
  ['/articles/walk', [story]],
  ['/articles/walking', []],
  ['/galleries/walk', [gallery]],
  ['/galleries/walk/all', [gallery]],
  ['/galleries/walk/bridge', [gallery]],
  ['/embed/walk/bridge', [gallery]],
  ['/galleries/river', []],
  ['/galleries/river/ford', [slide]],
  ['/embed/river/ford', [slide]],
  ['/galleries/river/ford-2', []],
])('%s shows what is not published yet, and no other page does', (path, waiting) => {
  expect(shownHere(stateAt('/'), path)).toEqual(waiting);
  expect(shownHere(stateAt('/photos/'), `/photos${path}`)).toEqual(waiting);
});
