import { whenIdle } from '../../ui/whenIdle.ts';
import { recordEvents } from '../../viewer/replay/eventReplay.ts';
import { onceStarted } from '../../viewer/replay/started.ts';
import { directionOf } from '../../words/language.ts';
import { onSlide, passOn } from '../frame/frameBus.ts';
import { frameKeys } from '../frame/frameKeys.ts';
// In the head of every framed page, for what must not wait for the content or for the frame's code. A classic script,
// because under `sandbox="allow-scripts"` a module would need a host that sends CORS headers.
import type { FrameView } from '../frame/frameState.ts';
import { optionsFrom, startAddress } from './frameOptions.ts';
import {
  followLinksByWordPress,
  listenToHost,
  postToHost,
  reportToWordPress,
} from './parentPage.ts';
import { reportHeight } from './reportHeight.ts';

const html = document.documentElement;

/** The page's own data, as attributes of its root element (publish/frameHtml.ts). */
const page = html.dataset as Record<'gallery' | 'code' | 'view' | 'index' | 'count', string> & {
  /** The ids of all slides, separated by spaces; on the cover of a gallery that is not large. */
  slides?: string;
  /** The scripts with words in languages other than English: `de=/words-de.js ko=…` */
  words: string;
};

/** Under Trusted Types, this page can load only its own code and words. */
const policy = window.trustedTypes?.createPolicy('diaporama-frame', {
  createScriptURL: (address) =>
    address === page.code || address === wordsOf(html.lang) ? address : '',
});

const start = page.view === 'cover' && startAddress(location, page.slides?.split(' '), +page.count);
if (start) location.replace(start);
else {
  applyOptions();
  loadCodeWhenNeeded();
  followLinksByWordPress();
  document.addEventListener('DOMContentLoaded', talkToHost);
}

/** Before the first paint. */
function applyOptions(): void {
  const { caption = storedCaption(), theme, lang } = optionsFrom(location.search);
  if (caption === 'hidden') html.dataset.caption = caption;
  if (theme) html.dataset.theme = theme;
  if (lang && (nameOf(lang) === 'en' || wordsOf(lang))) speak(lang);
}

/** Sets the language. `data-written` keeps that of the prerendered words until the frame's code has loaded. */
function speak(lang: string): void {
  if (lang === html.lang) return;
  html.dataset.written = html.lang;
  html.lang = lang;
  html.dir = directionOf(lang);
}

/** The script with a language's words; undefined if there is none. */
function wordsOf(lang: string): string | undefined {
  const mark = `${nameOf(lang)}=`;
  const script = page.words.split(' ').find((each) => each.startsWith(mark));
  return script?.slice(mark.length);
}

function nameOf(lang: string): string | undefined {
  return lang.toLowerCase().split('-')[0];
}

/** The reader's stored choice (viewer/preferences.ts). */
function storedCaption(): string | null {
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
  listenToHost((command) => recorder.defer(() => passOn(command)));
  onceStarted(recorder.replay);
  // Replayed clicks then follow their links, and the next page tries again.
  code.onerror = recorder.replay;

  const isTranslated = html.dataset.written !== undefined;
  window.addEventListener('load', () => (isTranslated ? load() : whenIdle(load)));
}

/** Creates a script that runs in document order, whichever loads first. */
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
    if (isReady) postToHost({ type: 'diaporama:resize', id, height });
    else postToHost({ type: 'diaporama:ready', id, height, index: +index, count: +count });
    isReady = true;
  });
  reportToWordPress(reportAgain);
  onSlide((at) => postToHost({ type: 'diaporama:slide', id, index: at, count: +count }));
}
