/*
 * What `diaporama dev` adds to every page: marks on what is not published yet, and live reload. Published pages do not
 * have it.
 */
import { markWords } from '../words/markWords.ts';
import { Bar } from './bar.ts';
import { type DevState, devFolder } from './devState.ts';
import { showFault } from './fault.ts';
import { listenToChanges, reloadOrFault } from './liveReload.ts';
import { shownHere } from './shownHere.ts';
import './marks.css';

/** Of the page, as the address of this script has it. */
const script = document.currentScript as HTMLScriptElement;
let version = new URL(script.src).search.slice(1);

const isFramed = window.top !== window;
const bar = new Bar();
let state: DevState | undefined;

function mark(): void {
  if (!state) return;
  const { language, words } = markWords(state.lang);
  const { base, notDue } = state;
  const here = shownHere(state, location.pathname);
  bar.show({ language, words, here, all: isFramed ? [] : notDue, base });
}

async function take(text: string): Promise<void> {
  state = JSON.parse(text) as DevState;
  mark();
  if (state.version === version) return;
  version = state.version;
  const fault = await reloadOrFault();
  if (fault) showFault(markWords(state.lang).words.fault, fault);
}

/** The app goes from page to page without loading one. */
function onNavigation(then: () => void): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const change = history[name].bind(history);
    history[name] = (...args) => {
      change(...args);
      then();
    };
  }
  addEventListener('popstate', then);
}

onNavigation(mark);
// The page around a frame is reloaded with it.
if (isFramed) void fetch(`${devFolder}state`).then(async (answer) => take(await answer.text()));
else listenToChanges(`${devFolder}changes`, (text) => void take(text));
