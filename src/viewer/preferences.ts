import { useCallback, useSyncExternalStore } from 'react';

/** Choices that are kept across visits, the default first. */
const choices = {
  caption: ['shown', 'hidden'],
  singleKeys: ['on', 'off'],
  filmstrip: ['hidden', 'shown'],
} as const;

type Preference = keyof typeof choices;
type Choice<P extends Preference> = (typeof choices)[P][number];

const changed = new EventTarget();

/** Also in memory, since storage may be full, or forbidden as in a sandboxed frame. */
const chosen = new Map<Preference, string>();

/** What a frame's host page asks for. It overrides stored choices, not those made from now on. */
const preset = new Map<Preference, string>();

/** Sets a preference for this page only. To be called before anything is rendered. */
export function presetPreference<P extends Preference>(name: P, to: Choice<P>): void {
  preset.set(name, to);
}

/** A preference and its setter. All components that use it follow, in other tabs too. */
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
    // The choice then lasts until the page is closed.
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
