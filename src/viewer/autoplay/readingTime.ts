import { canonicalTag } from '../../words/language.ts';

/**
 * Words a minute that five of six readers reach: 184 on average in 17 languages, less the standard deviation of 29
 * (Trauzettel-Klosinski and Dietz, 2012, https://doi.org/10.1167/iovs.11-8284; measured aloud, so silent readers
 * have time to spare).
 */
const wordsPerMinute = 155;

/** Milliseconds to look at a picture before its text. */
const look = 3000;

/** No slide is left sooner than this, in milliseconds. */
const shortest = 5000;

/**
 * Milliseconds a slide stays while the show plays: long enough to look at it and to read its text.
 * @param lang the text's language, where the gallery names one: what is a word depends on it.
 */
export function readingTime(text: string | undefined, lang?: string): number {
  const words = text ? countWords(text, lang) : 0;
  return Math.max(shortest, look + (words * 60_000) / wordsPerMinute);
}

function countWords(text: string, lang: string | undefined): number {
  const segmenter = new Intl.Segmenter(canonicalTag(lang) || undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
