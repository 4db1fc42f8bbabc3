import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { expect, test, vi } from 'vitest';
import { createConsoleReporter } from '../../src/import/consoleReporter.ts';
import { ProgressEstimate } from '../../src/import/progressEstimate.ts';
import type { PictureOutcome } from '../../src/import/report.ts';

test('Without a terminal, each changed picture gets a line', async () => {
  const { stream, written } = output({ isTTY: false });
  const { progress } = await createConsoleReporter(stream);
  progress({ kind: 'note', text: 'A note.' });
  progress(picture(1, 'unchanged'));
  progress(picture(2, 'new'));
  progress(picture(3, 'replaced'));
  progress(picture(4, 'refused'));
  expect(written()).toBe('A note.\n2/4 2.jpg\n3/4 3.jpg: replaced\n4/4 4.jpg: refused\n');
});

test('A terminal shows a bar that makes way for lines and disappears at the end', async () => {
  const { stream, written } = output({ isTTY: true });
  const { progress, print } = await createConsoleReporter(stream);
  const toLineStart = '\u001b[1G';
  const lastLine = () => written().split(toLineStart).at(-1);
  progress({ kind: 'begin', total: 4 });
  expect(written()).toContain('0/4');
  progress(picture(1, 'new'));
  await vi.waitFor(() => expect(written()).toMatch(/1\/4.+ a minute, .+ left.+1\.jpg/));
  print('A warning.');
  expect(lastLine()).toMatch(/^[^█░]*A warning\.\n$/);
  for (const done of [2, 3, 4]) progress(picture(done, 'new'));
  expect(lastLine()).not.toMatch(/[█░]/);
});

test('The estimate counts only the pictures that take time', () => {
  let seconds = 0;
  const estimate = new ProgressEstimate(() => 1000 * seconds);
  expect(estimate.after(99, false)).toBe('');
  seconds = 2;
  expect(estimate.after(98, false)).toBe('');
  seconds = 5;
  expect(estimate.after(97, true)).toBe('20 a minute, 5 min left');
  seconds = 8;
  expect(estimate.after(10, true)).toBe('20 a minute, 30 s left');
});

function picture(done: number, outcome: PictureOutcome) {
  return { kind: 'picture', file: `${done}.jpg`, outcome, done, total: 4 } as const;
}

function output({ isTTY }: { isTTY: boolean }) {
  const chunks: string[] = [];
  const stream = new PassThrough().on('data', (chunk) => chunks.push(String(chunk)));
  return {
    stream: Object.assign(stream, { isTTY, columns: 100 }) as unknown as WriteStream,
    written: () => chunks.join(''),
  };
}
