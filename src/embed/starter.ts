// In the head of every framed page, ahead of its content and of React: it does what must not wait for either.
// A classic script, for under `sandbox="allow-scripts"` a module would need a host that answers with CORS headers.
import { keepEarlySigns } from './earlySigns.ts';
import type { FrameView } from './frame.ts';
import { frameKeys } from './frameKeys.ts';
import { optionsFrom, startAddress } from './frameOptions.ts';
import { hearHost, leaveByWordPress, tellHost } from './parentPage.ts';
import { reportHeight } from './reportHeight.ts';
import { onceStarted, onSlide, passOn } from './wire.ts';

const html = document.documentElement;

/** What the page says of itself, as attributes of its root. */
const page = html.dataset as Record<'gallery' | 'code' | 'view' | 'index' | 'count', string> & {
  /** On a cover, where a slide to start at may be asked for: the ids of all, parted by blanks, if they are not too many. */
  slides?: string;
};

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
  if (lang) html.lang = lang;
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
  const script = document.createElement('script');
  const load = () => {
    if (script.isConnected) return;
    if (import.meta.env.DEV) script.type = 'module';
    script.src = trustedCode();
    document.head.append(script);
  };

  const early = keepEarlySigns(frameKeys[page.view as FrameView], load);
  hearHost((command) => early.keep(() => passOn(command)));
  onceStarted(early.replay);
  // Links then lead on by themselves, those already followed too, and each page tries again.
  script.onerror = early.replay;

  // Safari has no idle callback.
  const whenIdle = window.requestIdleCallback ?? ((then) => setTimeout(then, 1000));
  window.addEventListener('load', () => whenIdle(load));
}

/** Under Trusted Types the only address that this page can make a script of. */
function trustedCode(): string {
  const { code } = page;
  const rules = { createScriptURL: () => code };
  return window.trustedTypes?.createPolicy('diaporama-frame', rules).createScriptURL('') ?? code;
}

function talkToHost(): void {
  const { gallery: id, index, count } = page;
  let isReady = false;
  reportHeight(document.querySelector('main') as HTMLElement, (height) => {
    if (isReady) tellHost({ type: 'diaporama:resize', id, height });
    else tellHost({ type: 'diaporama:ready', id, height, index: +index, count: +count });
    isReady = true;
  });
  onSlide((at) => tellHost({ type: 'diaporama:slide', id, index: at, count: +count }));
}
