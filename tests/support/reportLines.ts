import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { createConsoleReporter, initLines } from '../../src/import/consoleReporter.ts';
import type { InitReport } from '../../src/import/initGallery.ts';
import type { ImportReport } from '../../src/import/report.ts';

/** What the command says of a report, line by line. */
export function lines(report: ImportReport | InitReport): string[] {
  if ('slides' in report) return initLines(report);
  const chunks: string[] = [];
  const stream = new PassThrough().on('data', (chunk) => chunks.push(String(chunk)));
  createConsoleReporter(stream as unknown as WriteStream).result(report);
  return chunks.join('').trimEnd().split('\n');
}
