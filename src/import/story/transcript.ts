/**
 * Turns captions (WebVTT, https://www.w3.org/TR/webvtt1/) into paragraphs, which end where a cue ends a sentence.
 * @param captions with LF line ends.
 */
export function transcriptOf(captions: string): string[] {
  const paragraphs: string[] = [];
  let isSentenceOpen = false;
  for (const cue of captions.split(/\n{2,}/).map(textOfCue)) {
    if (!cue) continue;
    if (isSentenceOpen) paragraphs.push(`${paragraphs.pop()} ${cue}`);
    else paragraphs.push(cue);
    isSentenceOpen = !/[.!?…。！？؟۔]["'”’»)\]]*$/u.test(cue);
  }
  return paragraphs;
}

/** Empty for blocks other than cues: the header, notes and styles. */
function textOfCue(block: string): string {
  const lines = block.split('\n');
  const times = lines.findIndex((line) => line.includes('-->'));
  // A cue may have an identifier in the line before its times.
  if (times < 0 || times > 1) return '';
  return decoded(withSpeakers(lines.slice(times + 1).join(' ')).replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** `<v Anna>` names the speaker. */
function withSpeakers(text: string): string {
  return text.replace(/<v(?:\.[^\s>]*)?\s+([^>]+)>/g, '$1: ');
}

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '\u200e',
  rlm: '\u200f',
};

function decoded(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name) => characters[name] ?? whole);
}
