/**
 * The text of captions (WebVTT), in paragraphs that end where a cue ends a sentence.
 * @param captions with lines ended by LF.
 */
export function transcriptOf(captions: string): string[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const cue of captions.split(/\n{2,}/).map(textOfCue)) {
    if (!cue) continue;
    if (isOpen) paragraphs.push(`${paragraphs.pop()} ${cue}`);
    else paragraphs.push(cue);
    isOpen = !/[.!?…。！？؟۔]["'”’»)\]]*$/u.test(cue);
  }
  return paragraphs;
}

/** Nothing for the blocks that are no cues: the header, notes and styles. */
function textOfCue(block: string): string {
  const lines = block.split('\n');
  const times = lines.findIndex((line) => line.includes('-->'));
  // Before the times there may be the cue's name, in one line.
  if (times < 0 || times > 1) return '';
  return decoded(namingVoices(lines.slice(times + 1).join(' ')).replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** `<v Anna>` says who speaks. */
function namingVoices(text: string): string {
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
