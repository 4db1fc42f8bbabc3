import { useEffect, useEffectEvent } from 'react';
import type { Command } from '../host/protocol.ts';
import { onCommand } from './frameBus.ts';

/** Obeys the host page. It may be of any origin, since it can only ask for other slides. */
export function useHostCommands(obey: (command: Command) => void): void {
  const hear = useEffectEvent(obey);

  useEffect(() => {
    const listening = new AbortController();
    onCommand((command) => hear(command), listening.signal);
    return () => listening.abort();
  }, []);
}
