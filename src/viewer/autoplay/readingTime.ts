import { canonicalTag } from '../../words/language.ts';

/**
 * Words a minute that five of six readers reach: 184 on average in 17 languages, less the standard deviation of 29
 * (Trauzettel-Klosinski and Dietz, 2012, https://doi.org/10.1167/iovs.11-8284; measured aloud, so silent readers
 * have time to spare).
 */
const wordsPerMinute = 155;

/** To look at a picture before reading its text. */
const lookMs = 3000;

const shortestMs = 5000;

/**
 * How long a slide stays while the slides play: long enough to look at it and read its text.
 * @param lang the text's language, if the gallery names one: what counts as a word depends on it.
 */
export function readingTimeMs(text: string | undefined, lang?: string): number {
  const words = text ? countWords(text, lang) : 0;
  return Math.max(shortestMs, lookMs + (words * 60_000) / wordsPerMinute);
}

function countWords(text: string, lang: string | undefined): number {
  const segmenter = new Intl.Segmenter(canonicalTag(lang) || undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
