import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** What is remembered for one history entry. */
export interface EntryMemory {
  /** The scroll position in CSS pixels. */
  top?: number;
  /** The `href` of the link that the reader last followed from there. */
  exitHref?: string;
  /** True once the story has been unfolded. */
  isFoldOpen?: boolean;
}

const storageKey = 'diaporama:entries';
const maxEntries = 100;

let memory: Map<string, EntryMemory> | undefined;

/** The key of the current history entry. */
export function useEntryKey(): string {
  const { key, pathname, hash } = useLocation();
  // Entries that the router did not create all have the key "default".
  return key === 'default' ? pathname + hash : key;
}

/** What is remembered for an entry. Not to be used while hydrating, since the server remembers nothing. */
export function recallEntry(key: string): EntryMemory {
  return entries().get(key) ?? {};
}

/** Adds to what is remembered for an entry. */
export function rememberEntry(key: string, part: EntryMemory): void {
  const remembered = recallEntry(key);
  // Deleted first, to keep the map in order of use.
  entries().delete(key);
  entries().set(key, { ...remembered, ...part });
}

/** Keeps the memory in the tab's session storage, through reloads and visits to other sites. */
export function usePersistentEntryMemory(): void {
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
    // An address typed again is a new entry, but its key is the same path.
    return new Map(stored.filter(([key]) => !isNewVisit() || !key.startsWith('/')));
  } catch {
    // Storage is blocked, as in a sandboxed frame, or its content is not ours.
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
    // Storage is blocked: the memory lasts until the page is left.
  }
}
