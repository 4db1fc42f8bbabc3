import { expect, test } from 'vitest';
import { faultLog } from '../../src/cli/faultLog.ts';

test('a mistake in a document is logged at most once a minute, and others at once', () => {
  const said: string[] = [];
  let nowMs = 0;
  const log = faultLog(
    (line) => said.push(line),
    () => nowMs,
  );
  log(['a', 'b']);
  log(['a']);
  nowMs = 59_000;
  log(['a', 'c']);
  nowMs = 61_000;
  log(['a']);
  expect(said).toEqual(['a', 'b', 'c', 'a']);
});
