import { dialectsOf, secretOf } from './dialects.ts';
import { type Command, commandFromHost, type FrameMessage } from './protocol.ts';

/** Hears the page around and nobody else: other frames, and a page that has opened this one, have no say. */
export function hearHost(obey: (command: Command) => void): void {
  if (window.parent === window) return;
  window.addEventListener('message', ({ source, data }) => {
    const command = source === window.parent && commandFromHost(data);
    if (command) obey(command);
  });
}

/**
 * Says something to the page around. It goes to whatever origin that page has, since a frame cannot know it
 * (there may be no referrer), and since it says nothing that the frame's own address would not: which gallery,
 * which slide, how high. A height is said in the words of other hosts too.
 */
export function tellHost(message: FrameMessage): void {
  say(message);
  if ('height' in message) dialectsOf(message.height, location).forEach(say);
}

/** WordPress lets its frames open nothing, and goes there itself when asked (wp-includes/js/wp-embed.js). */
export function leaveByWordPress(): void {
  const secret = secretOf(location);
  if (!secret) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.target !== '_blank') return;
    event.preventDefault();
    say({ message: 'link', value: link.href, secret });
  });
}

function say(message: unknown): void {
  if (window.parent !== window) window.parent.postMessage(message, '*');
}
