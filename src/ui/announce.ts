/** Text for a screen reader, with its language where that is not the interface's. */
export interface SpokenText {
  text: string;
  lang?: string | undefined;
}

/** Messages that follow each other within this time are spoken together; of a held key only the last press is. */
const gatherMs = 50;

/** A region must have been in the page for a while: Orca reads neither of a region and a text that come together. */
const settleMs = 150;

/** Whoever reads on through the page later should not come upon an old message. */
const clearMs = 10_000;

interface Region {
  element: Element;
  addedAt: number;
}

/** The last one speaks: it belongs to the view on top. */
const regions: Region[] = [];
let waiting: SpokenText[][] = [];
let speaking: ReturnType<typeof setTimeout> | undefined;
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Takes a `LiveRegion` into use. @returns takes it out of use. */
export function addLiveRegion(element: Element): () => void {
  const region = { element, addedAt: performance.now() };
  regions.push(region);
  return () => {
    regions.splice(regions.indexOf(region), 1);
    if (regions.length > 0) return;
    // What was to be said of a view goes with it.
    waiting = [];
    clearTimeout(speaking);
    clearTimeout(clearing);
  };
}

/** Tells a screen reader something, after what it is saying now. Several texts become a sentence each. */
export function announce(message: string | readonly SpokenText[]): void {
  const sentences = (typeof message === 'string' ? [{ text: message }] : message)
    .map(({ text, lang }) => ({ text: text.trim(), lang }))
    .filter(({ text }) => text !== '');
  waiting = waiting.filter((other) => textOf(other) !== textOf(sentences));
  waiting.push(sentences);
  speakIn(gatherMs);
}

function speakIn(delayMs: number): void {
  clearTimeout(speaking);
  speaking = setTimeout(speak, delayMs);
}

function speak(): void {
  const region = regions.at(-1);
  const ageMs = region ? performance.now() - region.addedAt : 0;
  if (region && ageMs >= 0 && ageMs < settleMs) {
    speakIn(settleMs - ageMs);
    return;
  }
  const texts = waiting.flat();
  const sentences = texts.length > 1 ? texts.map(asSentence) : texts;
  waiting = [];
  if (!region || sentences.length === 0) return;

  const [record, live] = region.element.children;
  // A notification has one language, that of the document.
  const isNotified = canNotify() && sentences.every(({ lang }) => lang === undefined);
  if (isNotified) document.ariaNotify?.(textOf(sentences));
  show(isNotified ? record : live, sentences);
  show(isNotified ? live : record, []);

  clearTimeout(clearing);
  clearing = setTimeout(() => {
    show(record, []);
    show(live, []);
  }, clearMs);
}

/**
 * Firefox has `ariaNotify` too, but its notifications reach no screen reader on Linux: of Firefox 153 with Orca 43
 * nothing is heard, of Chromium 156 all of it. In a frame from elsewhere they are dropped without a word unless the
 * page around allows them (https://w3c.github.io/aria/#ARIANotifyMixin, the policy `aria-notify`).
 */
function canNotify(): boolean {
  const isFramed = window.parent !== window;
  return 'ariaNotify' in document && !isFramed && !/Firefox\//.test(navigator.userAgent);
}

/** New elements each time: text nodes may have been replaced by a translator, and equal words count as a change. */
function show(part: Element | undefined, sentences: readonly SpokenText[]): void {
  if (!part) return;
  if (sentences.length === 0) part.replaceChildren();
  else part.replaceChildren(paragraphOf(sentences));
}

function paragraphOf(sentences: readonly SpokenText[]): HTMLElement {
  const paragraph = document.createElement('p');
  for (const { text, lang } of joinedByLanguage(sentences)) {
    const span = document.createElement('span');
    span.textContent = text;
    if (lang) span.lang = lang;
    if (paragraph.hasChildNodes()) paragraph.append(' ');
    paragraph.append(span);
  }
  return paragraph;
}

function joinedByLanguage(sentences: readonly SpokenText[]): SpokenText[] {
  const joined: SpokenText[] = [];
  for (const { text, lang } of sentences) {
    const last = joined.at(-1);
    if (last && last.lang === lang) last.text += ` ${text}`;
    else joined.push({ text, lang });
  }
  return joined;
}

function textOf(sentences: readonly SpokenText[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** Screen readers pause at the end of a sentence. */
function asSentence({ text, lang }: SpokenText): SpokenText {
  const isEnded = /[.!?:…。！？：؟۔]["'”’»)]*$/u.test(text);
  return { text: isEnded ? text : `${text}.`, lang };
}
