import { type Command, commandFromHost, type FrameMessage } from '../host/protocol.ts';
import { heightMessages, isWordPressReady, secretOf } from './hostProtocols.ts';

/** Listens to commands of the parent page, and of no other frame or opener. */
export function listenToHost(run: (command: Command) => void): void {
  listenToParent((data) => {
    const command = commandFromHost(data);
    if (command) run(command);
  });
}

/**
 * Posts a message to the parent page, of whatever origin: a frame may not know it (there may be no referrer), and the
 * message contains only the gallery, the slide and the height. A height is also posted in other systems' formats.
 */
export function postToHost(message: FrameMessage): void {
  post(message);
  if ('height' in message) heightMessages(message.height, location).forEach(post);
}

/** Reports the height again when WordPress's script listens, which may be later than the first report. */
export function reportToWordPress(report: () => void): void {
  listenToParent((data) => {
    if (isWordPressReady(data, location)) report();
  });
}

/**
 * WordPress's frames may not open windows. WordPress follows a link for them if the frame has the focus and the link
 * leads to the frame's site (wp-includes/js/wp-embed.js).
 */
export function followLinksByWordPress(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // Read at each click, because WordPress may set the secret late.
    const secret = secretOf(location);
    const isModified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!secret || link?.target !== '_blank' || isModified) return;
    event.preventDefault();
    post({ message: 'link', value: link.href, secret });
  });
}

function listenToParent(listener: (data: unknown) => void): void {
  if (window.parent === window) return;
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent) listener(data);
  });
}

function post(message: unknown): void {
  if (window.parent !== window) window.parent.postMessage(message, '*');
}
