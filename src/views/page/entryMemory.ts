import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** What is remembered of a page as one history entry shows it. */
export interface EntryMemory {
  /** How far it was scrolled, in CSS pixels. */
  top?: number;
  /** The `href` of the link by which it was left last. */
  leftBy?: string;
  /** True once the reader has opened the story's fold. */
  isUnfolded?: boolean;
}

const storageKey = 'diaporama:entries';
const maxEntries = 100;

let memory: Map<string, EntryMemory> | undefined;

/** The name of the current history entry in this memory. */
export function useEntryName(): string {
  const { key, pathname, hash } = useLocation();
  // Every entry that the router has not made has the key "default".
  return key === 'default' ? pathname + hash : key;
}

/** What is remembered of an entry. Not for the render that hydrates: the server remembers nothing. */
export function recallEntry(name: string): EntryMemory {
  return entries().get(name) ?? {};
}

/** Adds to what is remembered of an entry. */
export function rememberEntry(name: string, part: EntryMemory): void {
  const known = recallEntry(name);
  // Taken out first, so that the map's order is that of use.
  entries().delete(name);
  entries().set(name, { ...known, ...part });
}

/** Keeps the memory over reloads and visits to other sites, as long as the tab. */
export function useLastingEntryMemory(): void {
  useEffect(() => {
    window.addEventListener('pagehide', store);
    return () => window.removeEventListener('pagehide', store);
  }, []);
}

function entries(): Map<string, EntryMemory> {
  memory ??= load();
  return memory;
}

function load(): Map<string, EntryMemory> {
  try {
    const stored: [string, EntryMemory][] = JSON.parse(sessionStorage.getItem(storageKey) ?? '[]');
    // An address entered anew is a new entry, though it has the same name.
    return new Map(stored.filter(([name]) => !isNewVisit() || !name.startsWith('/')));
  } catch {
    // Storage is forbidden, as in a sandboxed frame, or holds something else: nothing is remembered then.
    return new Map();
  }
}

function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate';
}

function store(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...entries()].slice(-maxEntries)));
  } catch {
    // The memory then lasts as long as the page.
  }
}
