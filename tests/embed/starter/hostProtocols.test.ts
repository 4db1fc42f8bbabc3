import { expect, test } from 'vitest';
import { heightMessages, secretOf } from '../../../src/embed/starter/hostProtocols.ts';

const at = (address: string) => new URL(address);
const frame = 'https://news.example/embed/harbour';

test('a height is posted in the formats of AMP and Medium', () => {
  expect(heightMessages(431, at(frame))).toEqual([
    { sentinel: 'amp', type: 'embed-size', height: 431 },
    `{"src":"${frame}","context":"iframe.resize","height":431}`,
  ]);
});

test('messages to WordPress contain its secret', () => {
  expect(heightMessages(431, at(`${frame}#?secret=Ab3dE6gH1j`))).toContainEqual({
    message: 'height',
    value: 431,
    secret: 'Ab3dE6gH1j',
  });
});

test('messages to pym.js contain the child’s id', () => {
  const told = heightMessages(431, at(`${frame}?initialWidth=640&childId=map-2&parentUrl=x`));
  expect(told).toContain('pymxPYMxmap-2xPYMxheightxPYMx431');
});

test.each([
  `${frame}?childId=axPYMxnavigateToxPYMxjavascript:alert(1)`,
  `${frame}?childId=`,
  `${frame}#?secret=<b>`,
  `${frame}#secret`,
])('a name that is no plain name is not passed on: %s', (address) => {
  expect(heightMessages(431, at(address))).toHaveLength(2);
  expect(secretOf(at(address))).toBeUndefined();
});
