/** Text for a screen reader, with its language if that differs from the interface's. */
export interface SpokenText {
  text: string;
  lang?: string | undefined;
}

/** Messages within this time are spoken together. */
const gatherMs = 50;

/** How long a region must have been in the page: Orca ignores text added together with its region. */
const settleMs = 150;

/** Old messages are removed, so that they are not found later by reading through the page. */
const clearMs = 10_000;

interface Region {
  element: Element;
  addedAt: number;
}

/** The regions in the page. The last one is used: it belongs to the topmost view. */
const regions: Region[] = [];
let queue: SpokenText[][] = [];
let speakTimer: ReturnType<typeof setTimeout> | undefined;
let clearTimer: ReturnType<typeof setTimeout> | undefined;

/** Registers the element of a `LiveRegion`. @returns a function that unregisters it. */
export function addLiveRegion(element: Element): () => void {
  const region = { element, addedAt: performance.now() };
  regions.push(region);
  return () => {
    regions.splice(regions.indexOf(region), 1);
    if (regions.length > 0) return;
    // The view is gone, and so are its messages.
    queue = [];
    clearTimeout(speakTimer);
    clearTimeout(clearTimer);
  };
}

/** Has a screen reader speak a message after what it is saying now. Several texts become a sentence each. */
export function announce(message: string | readonly SpokenText[]): void {
  const sentences = (typeof message === 'string' ? [{ text: message }] : message)
    .map(({ text, lang }) => ({ text: text.trim(), lang }))
    .filter(({ text }) => text !== '');
  queue = queue.filter((other) => textOf(other) !== textOf(sentences));
  queue.push(sentences);
  speakIn(gatherMs);
}

function speakIn(delayMs: number): void {
  clearTimeout(speakTimer);
  speakTimer = setTimeout(speak, delayMs);
}

function speak(): void {
  const region = regions.at(-1);
  const ageMs = region ? performance.now() - region.addedAt : 0;
  if (region && ageMs >= 0 && ageMs < settleMs) {
    speakIn(settleMs - ageMs);
    return;
  }
  const texts = queue.flat();
  const sentences = texts.length > 1 ? texts.map(asSentence) : texts;
  queue = [];
  if (!region || sentences.length === 0) return;

  const [record, live] = region.element.children;
  // A notification cannot have a language other than the document's.
  const isNotified = canNotify() && sentences.every(({ lang }) => lang === undefined);
  if (isNotified) document.ariaNotify?.(textOf(sentences));
  show(isNotified ? record : live, sentences);
  show(isNotified ? live : record, []);

  clearTimeout(clearTimer);
  clearTimer = setTimeout(() => {
    show(record, []);
    show(live, []);
  }, clearMs);
}

/**
 * Whether `ariaNotify` (https://w3c.github.io/aria/#ARIANotifyMixin) works here. Firefox has it, but on Linux its
 * notifications reach no screen reader (Firefox 153 with Orca 43; Chromium 156 works). In a cross-origin frame they are
 * dropped silently unless the host page allows them with the `aria-notify` permissions policy.
 */
function canNotify(): boolean {
  const isFramed = window.parent !== window;
  return 'ariaNotify' in document && !isFramed && !/Firefox\//.test(navigator.userAgent);
}

/** Always adds new elements: a repeated text counts as a change, and a translator may have replaced the old ones. */
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
