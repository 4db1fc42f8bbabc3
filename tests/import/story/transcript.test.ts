import { expect, test } from 'vitest';
import { transcriptOf } from '../../../src/import/story/transcript.ts';

const vtt = (...blocks: string[]) => ['WEBVTT - A film', ...blocks].join('\n\n');

test('A transcript is the text of the cues, without header, notes, styles, identifiers and times', () => {
  expect(
    transcriptOf(
      vtt(
        'NOTE\nSilent.',
        'STYLE\n::cue { color: red }',
        '1\n00:00.000 --> 00:05.000 align:start\nA tower\nby the river.',
        '00:05.000 --> 00:10.000\nA bridge.',
      ),
    ),
  ).toEqual(['A tower by the river.', 'A bridge.']);
});

test('A sentence that continues in the next cue stays in one paragraph', () => {
  expect(
    transcriptOf(
      vtt('00:00.000 --> 00:01.000\nThe tower', '00:01.000 --> 00:02.000\nis tall. “Very.”'),
    ),
  ).toEqual(['The tower is tall. “Very.”']);
});

test('Speakers are named, other tags are removed, and escaped characters are decoded', () => {
  expect(
    transcriptOf(vtt('00:00.000 --> 00:01.000\n<v.loud Anna>Salt &amp; <i>iron</i> &lt;ore&gt;.')),
  ).toEqual(['Anna: Salt & iron <ore>.']);
});

test('Captions without a cue have no text', () => {
  expect(transcriptOf('WEBVTT')).toEqual([]);
});
