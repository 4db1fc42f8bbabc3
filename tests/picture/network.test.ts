import { expect, test } from 'vitest';
import { currentNetwork } from '../../src/picture/network.ts';

test.each([
  [{ saveData: true, effectiveType: '4g' }, 'saveData'],
  [{ saveData: false, effectiveType: 'slow-2g' }, 'saveData'],
  [{ effectiveType: '2g' }, 'saveData'],
  [{ effectiveType: '3g' }, 'slow'],
  [{ saveData: false, effectiveType: '4g' }, 'fast'],
  [{ effectiveType: '5g' }, 'fast'],
])('a line said to be %o is %s', (connection, line) => {
  expect(currentNetwork(connection)).toBe(line);
});

test('a browser that tells nothing is taken to have a free line', () => {
  expect(currentNetwork()).toBe('fast');
});
