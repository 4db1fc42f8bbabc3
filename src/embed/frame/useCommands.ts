import { useEffect, useEffectEvent } from 'react';
import type { Command } from '../host/protocol.ts';
import { onCommand } from './frameBus.ts';

/** Obeys the page around. It may be of any origin: all that it can ask for is another slide. */
export function useCommands(obey: (command: Command) => void): void {
  const hear = useEffectEvent(obey);

  useEffect(() => {
    const listening = new AbortController();
    onCommand((command) => hear(command), listening.signal);
    return () => listening.abort();
  }, []);
}
