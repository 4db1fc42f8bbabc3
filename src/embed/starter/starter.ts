import { whenIdle } from '../../ui/whenIdle.ts';
import { recordEvents } from '../../viewer/replay/eventReplay.ts';
import { onceStarted } from '../../viewer/replay/started.ts';
import { directionOf } from '../../words/language.ts';
import { onSlide, passOn } from '../frame/frameBus.ts';
import { frameKeys } from '../frame/frameKeys.ts';
// In the head of every framed page, ahead of its content and of React: it does what must not wait for either.
// A classic script, for under `sandbox="allow-scripts"` a module would need a host that answers with CORS headers.
import type { FrameView } from '../frame/frameState.ts';
import { optionsFrom, startAddress } from './frameOptions.ts';
import { answerWordPress, hearHost, leaveByWordPress, tellHost } from './parentPage.ts';
import { reportHeight } from './reportHeight.ts';

const html = document.documentElement;

/** What the page says of itself, as attributes of its root. */
const page = html.dataset as Record<'gallery' | 'code' | 'view' | 'index' | 'count', string> & {
  /** On a cover, where a slide to start at may be asked for: the ids of all, parted by blanks, if they are not too many. */
  slides?: string;
  /** The scripts with the words of languages other than English: `de=/words-de.js ko=…` */
  words: string;
};

/** Under Trusted Types the only addresses that this page can make scripts of: its own code and words. */
const policy = window.trustedTypes?.createPolicy('diaporama-frame', {
  createScriptURL: (address) =>
    address === page.code || address === wordsOf(html.lang) ? address : '',
});

const start = page.view === 'cover' && startAddress(location, page.slides?.split(' '), +page.count);
if (start) location.replace(start);
else {
  applyOptions();
  loadCodeWhenNeeded();
  leaveByWordPress();
  document.addEventListener('DOMContentLoaded', talkToHost);
}

/** Before the first paint. */
function applyOptions(): void {
  const { caption = keptCaption(), theme, lang } = optionsFrom(location.search);
  if (caption === 'hidden') html.dataset.caption = caption;
  if (theme) html.dataset.theme = theme;
  if (lang && (nameOf(lang) === 'en' || wordsOf(lang))) speak(lang);
}

/** What is written in another language stays until the frame's code has come, and is told by its mark. */
function speak(lang: string): void {
  if (lang === html.lang) return;
  html.dataset.written = html.lang;
  html.lang = lang;
  html.dir = directionOf(lang);
}

/** The script with the words of a language, where it has one. */
function wordsOf(lang: string): string | undefined {
  const mark = `${nameOf(lang)}=`;
  const script = page.words.split(' ').find((each) => each.startsWith(mark));
  return script?.slice(mark.length);
}

function nameOf(lang: string): string | undefined {
  return lang.toLowerCase().split('-')[0];
}

/** The reader's own choice, where it may be kept. See gallery/preferences.ts. */
function keptCaption(): string | null {
  try {
    return localStorage.getItem('diaporama:caption');
  } catch {
    return null;
  }
}

function loadCodeWhenNeeded(): void {
  const words = wordsOf(html.lang);
  const scripts = (words ? [words, page.code] : [page.code]).map(createScript);
  const code = scripts.at(-1) as HTMLScriptElement;
  const load = () => {
    if (!code.isConnected) document.head.append(...scripts);
  };

  const recorder = recordEvents({
    keys: () => frameKeys[page.view as FrameView],
    wakeEvents: ['pointerover', 'touchstart', 'focusin'],
    onWake: load,
  });
  hearHost((command) => recorder.defer(() => passOn(command)));
  onceStarted(recorder.replay);
  // Replayed clicks then follow their links, and the next page tries again.
  code.onerror = recorder.replay;

  const isTranslated = html.dataset.written !== undefined;
  window.addEventListener('load', () => (isTranslated ? load() : whenIdle(load)));
}

/** Scripts made so run in the order in which they are put into the page, however they arrive. */
function createScript(address: string): HTMLScriptElement {
  const script = document.createElement('script');
  if (import.meta.env.DEV) script.type = 'module';
  script.async = false;
  script.src = policy?.createScriptURL(address) ?? address;
  return script;
}

function talkToHost(): void {
  const { gallery: id, index, count } = page;
  let isReady = false;
  const reportAgain = reportHeight(document.querySelector('main') as HTMLElement, (height) => {
    if (isReady) tellHost({ type: 'diaporama:resize', id, height });
    else tellHost({ type: 'diaporama:ready', id, height, index: +index, count: +count });
    isReady = true;
  });
  answerWordPress(reportAgain);
  onSlide((at) => tellHost({ type: 'diaporama:slide', id, index: at, count: +count }));
}
