import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { say, showProgress } from '../../src/import/terminal.ts';

const wasTerminal = process.stderr.isTTY;
let written = '';

beforeEach(() => {
  written = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  process.stderr.isTTY = wasTerminal;
});

test('a long step says every five seconds how far it is where no line can be updated', async () => {
  process.stderr.isTTY = false;
  vi.useFakeTimers({ toFake: ['performance'] });
  const progress = await showProgress('Publishing', 'addresses');
  for (let done = 0; done <= 240; done += 1) {
    progress(done, 240);
    vi.advanceTimersByTime(50);
  }
  expect(written).toBe('Publishing: 100 of 240 addresses.\nPublishing: 200 of 240 addresses.\n');
});

test('on a terminal it has one line, which gives way to messages and goes when all is done', async () => {
  process.stderr.isTTY = true;
  const progress = await showProgress('Publishing', 'addresses');
  progress(0, 240);
  progress(120, 240);
  expect(written).toContain('Publishing ');
  expect(written).toContain('0/240 addresses');
  written = '';
  say('Not published: gallery a.');
  const clearLine = '\u001b[2K';
  expect(written).toContain(clearLine);
  expect(written.slice(written.lastIndexOf(clearLine))).toContain('Not published: gallery a.\n');
  progress(240, 240);
  written = '';
  say('240 addresses.');
  expect(written).toBe('240 addresses.\n');
});

test('a name cannot move the cursor', () => {
  say('Not published: a\x1b[2Jb\nSecond line');
  expect(written).toBe('Not published: a\\u001b[2Jb\nSecond line\n');
});
