import { expect, test } from 'vitest';
import { readCommandLine } from '../../src/cli/commandLine.ts';
import type { ProgressEvent } from '../../src/import/report.ts';
import { resultLines } from '../../src/import/reportLines.ts';
import { desk } from '../support/importing.ts';
import { jpeg } from '../support/pictures.ts';

const fast = { encoding: 'fast' } as const;

test('--fast selects the fast encoding; the full one is the default', () => {
  expect(readCommandLine(['g', '--into', 'store', '--fast'])?.options.encoding).toBe('fast');
  expect(readCommandLine(['g', '--into', 'store'])?.options.encoding).toBe('full');
});

test('The next import without --fast re-encodes a picture, and its slide keeps its address', async () => {
  const { write, import: run, snapshot, gallery } = await desk();
  await write('g', { 'a.jpg': jpeg(), 'b.jpg': jpeg({ colour: '#a03020' }) });
  const first = await run('g', fast);
  expect(first.galleries[0]?.fast).toEqual(['a.jpg', 'b.jpg']);
  const [before] = (await gallery('g')).slides;

  const events: ProgressEvent[] = [];
  const second = await run('g', {}, events);
  expect(outcomes(events)).toEqual(['improved', 'improved']);
  expect(second.galleries[0]).toMatchObject({ improved: ['a.jpg', 'b.jpg'] });
  expect(second.galleries[0]).not.toHaveProperty('fast');
  const [after] = (await gallery('g')).slides;
  expect(after).toMatchObject({ id: before?.id, placeholder: before?.placeholder });
  expect(after?.sources).not.toEqual(before?.sources);
  const names = Object.keys(await snapshot());
  for (const src of addressesOf(before)) expect(names).not.toContain(src);
  for (const src of addressesOf(after)) expect(names).toContain(src);
});

test('--fast encodes new pictures fast and leaves fully encoded ones alone', async () => {
  const { write, import: run, gallery } = await desk();
  await write('g', { 'a.jpg': jpeg() });
  await run('g');
  const [known] = (await gallery('g')).slides;
  await write('g', { 'b.jpg': jpeg({ colour: '#a03020' }) });
  const events: ProgressEvent[] = [];
  const report = await run('g', fast, events);
  expect(outcomes(events)).toEqual(['unchanged', 'new']);
  expect(report.galleries[0]?.fast).toEqual(['b.jpg']);
  expect((await gallery('g')).slides[0]).toEqual(known);
});

test('An import reports which pictures were encoded quickly and which were re-encoded', () => {
  const gallery = { id: 'g', slides: [], refused: [] };
  expect(resultLines({ galleries: [{ ...gallery, fast: ['a.jpg', 'b.jpg'] }] })).toContain(
    'Encoded quickly: 2 pictures. Import again without --fast for smaller files.',
  );
  expect(resultLines({ galleries: [{ ...gallery, improved: ['a.jpg'] }] })).toContain(
    'Re-encoded: 1 picture imported with --fast before.',
  );
});

function outcomes(events: readonly ProgressEvent[]) {
  return events.flatMap((event) => (event.kind === 'picture' ? event.outcome : []));
}

function addressesOf(slide: { sources: { srcset: { src: string }[] }[] } | undefined): string[] {
  return slide?.sources.flatMap(({ srcset }) => srcset.map(({ src }) => src)) ?? [];
}
