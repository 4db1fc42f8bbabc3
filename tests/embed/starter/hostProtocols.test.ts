import { expect, test } from 'vitest';
import { dialectsOf, secretOf } from '../../../src/embed/starter/hostProtocols.ts';

const at = (address: string) => new URL(address);
const frame = 'https://news.example/embed/harbour';

test('a height is said as AMP and Medium listen for it', () => {
  expect(dialectsOf(431, at(frame))).toEqual([
    { sentinel: 'amp', type: 'embed-size', height: 431 },
    `{"src":"${frame}","context":"iframe.resize","height":431}`,
  ]);
});

test('WordPress gets its secret back', () => {
  expect(dialectsOf(431, at(`${frame}#?secret=Ab3dE6gH1j`))).toContainEqual({
    message: 'height',
    value: 431,
    secret: 'Ab3dE6gH1j',
  });
});

test('pym.js gets the name it gave its child', () => {
  const told = dialectsOf(431, at(`${frame}?initialWidth=640&childId=map-2&parentUrl=x`));
  expect(told).toContain('pymxPYMxmap-2xPYMxheightxPYMx431');
});

test.each([
  `${frame}?childId=axPYMxnavigateToxPYMxjavascript:alert(1)`,
  `${frame}?childId=`,
  `${frame}#?secret=<b>`,
  `${frame}#secret`,
])('a name that is no plain name is not passed on: %s', (address) => {
  expect(dialectsOf(431, at(address))).toHaveLength(2);
  expect(secretOf(at(address))).toBeUndefined();
});
