import { withdrawn } from './en/withdrawn.ts';
import { useWords } from './LanguageContext.ts';
import { useDate } from './useDate.ts';

interface Entry {
  kind: 'story' | 'gallery' | 'slide';
  at: string;
  reason?: string;
}

/** What is said of an entry of the list: a title, and a paragraph or two. */
export function useWithdrawnTexts({ kind, at, reason }: Entry) {
  const words = useWords('withdrawn', withdrawn);
  const date = useDate(at, { dateStyle: 'long' });
  const paragraphs = [words.on(date), ...(reason ? [words.reason(reason)] : [])];
  return { title: words.titles[kind], paragraphs };
}
