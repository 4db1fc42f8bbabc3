import type { Correction } from '../content/corrections.ts';
import { cleanText } from '../content/text.ts';
import { markupWarning } from './markupWarning.ts';

/** An editor's corrections as they are stored: newest first. */
export function storedCorrections(editors: readonly Correction[] | undefined): {
  corrections?: Correction[];
} {
  if (!editors) return {};
  const corrections = editors
    .map(({ date, text }) => ({ date, text: cleanText(text, 'text') }))
    .sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
  return { corrections };
}

/** Ends of sentences that begin with the file. */
export function correctionWarnings(editors: readonly Correction[] | undefined): string[] {
  return (editors ?? []).flatMap(({ text }) => markupWarning('corrections', text));
}
