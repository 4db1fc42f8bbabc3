/** How long after a connection could not be made again the next attempt is, in milliseconds. */
const retryMs = 1000;

/**
 * Listens to changes while the page is visible: a browser has six connections for all the tabs of a site.
 * @param onMessage is called with what `dev` says, first at once and then after each change.
 */
export function listenToChanges(address: string, onMessage: (text: string) => void): void {
  let source: EventSource | undefined;
  const close = () => {
    source?.close();
    source = undefined;
  };
  const connect = () => {
    close();
    if (document.visibilityState === 'hidden') return;
    const opened = new EventSource(address);
    source = opened;
    opened.addEventListener('message', ({ data }) => onMessage(String(data)));
    // Browsers connect again by themselves, but not all do after a connection was refused.
    opened.addEventListener('error', () => {
      if (opened.readyState === EventSource.CLOSED && source === opened)
        setTimeout(connect, retryMs);
    });
  };
  document.addEventListener('visibilitychange', connect);
  connect();
}

/**
 * Loads the page again, if it can be shown. Otherwise it stays, with its scroll position, below what is wrong.
 * @returns what is wrong.
 */
export async function reloadOrFault(): Promise<string | undefined> {
  const headers = { Accept: 'text/plain' };
  const asked = fetch(location.href, { headers, cache: 'no-store' });
  // It fails where the page is being loaded again already, or `dev` has ended: then the next connection tells.
  const answer = await asked.catch(() => undefined);
  if (!answer) return undefined;
  if (answer.status >= 500) return answer.text();
  location.reload();
  return undefined;
}
