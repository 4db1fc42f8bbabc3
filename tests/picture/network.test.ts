import { expect, test } from 'vitest';
import { currentNetwork } from '../../src/picture/network.ts';

test.each([
  [{ saveData: true, effectiveType: '4g' }, 'saveData'],
  [{ saveData: false, effectiveType: 'slow-2g' }, 'saveData'],
  [{ effectiveType: '2g' }, 'saveData'],
  [{ effectiveType: '3g' }, 'slow'],
  [{ saveData: false, effectiveType: '4g' }, 'fast'],
  [{ effectiveType: '5g' }, 'fast'],
])('a connection of %o is taken as %s', (connection, network) => {
  expect(currentNetwork(connection)).toBe(network);
});

test('a browser that does not say is taken to have a fast network', () => {
  expect(currentNetwork()).toBe('fast');
});
