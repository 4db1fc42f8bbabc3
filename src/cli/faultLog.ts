import type { Say } from './command.ts';

const quietMs = 60_000;

/** Says every sentence at most once a minute, as readers may ask for a broken page at any rate. */
export function faultLog(say: Say, now = () => performance.now()) {
  const saidMs = new Map<string, number>();
  return (sentences: readonly string[]): void => {
    for (const sentence of sentences) {
      const lastMs = saidMs.get(sentence);
      if (lastMs !== undefined && now() - lastMs < quietMs) continue;
      saidMs.set(sentence, now());
      say(sentence);
    }
  };
}
