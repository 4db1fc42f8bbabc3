import { useCallback, useSyncExternalStore } from 'react';

/** What a reader chooses once and keeps across visits, the default first. */
const choices = {
  caption: ['shown', 'hidden'],
  singleKeys: ['on', 'off'],
  filmstrip: ['hidden', 'shown'],
} as const;

type Preference = keyof typeof choices;
type Choice<P extends Preference> = (typeof choices)[P][number];

const changed = new EventTarget();

/** In memory too, since storage may be full, or forbidden as in a sandboxed frame. */
const chosen = new Map<Preference, string>();

/** What the page around a frame asks for: it outranks what was kept, and not what is chosen from now on. */
const preset = new Map<Preference, string>();

/** Sets a preference for this page alone; to be called before anything is rendered. */
export function presetPreference<P extends Preference>(name: P, to: Choice<P>): void {
  preset.set(name, to);
}

/** A preference and its setter; all users of it, and other tabs, follow. */
export function usePreference<P extends Preference>(name: P): [Choice<P>, (to: Choice<P>) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => read(name),
    () => choices[name][0],
  );
  const choose = useCallback((to: Choice<P>) => write(name, to), [name]);
  return [value, choose];
}

function read<P extends Preference>(name: P): Choice<P> {
  const kept = chosen.get(name) ?? preset.get(name) ?? readStorage(name);
  return choices[name].find((choice) => choice === kept) ?? choices[name][0];
}

function write(name: Preference, to: string): void {
  chosen.set(name, to);
  try {
    localStorage.setItem(storageKey(name), to);
  } catch {
    // The choice then lasts as long as the page.
  }
  changed.dispatchEvent(new Event('change'));
}

function readStorage(name: Preference): string | null {
  try {
    return localStorage.getItem(storageKey(name));
  } catch {
    return null;
  }
}

function storageKey(name: Preference): string {
  return `diaporama:${name}`;
}

function subscribe(onChange: () => void): () => void {
  const listening = new AbortController();
  const forgetAndChange = () => {
    chosen.clear();
    onChange();
  };
  changed.addEventListener('change', onChange, listening);
  window.addEventListener('storage', forgetAndChange, listening);
  return () => listening.abort();
}
