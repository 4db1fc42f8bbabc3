import { type Command, commandFromHost, type FrameMessage } from '../host/protocol.ts';
import { dialectsOf, isWordPressReady, secretOf } from './hostProtocols.ts';

/** Hears the page around and nobody else: other frames, and a page that has opened this one, have no say. */
export function hearHost(obey: (command: Command) => void): void {
  hearParent((data) => {
    const command = commandFromHost(data);
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

/** WordPress asks for the height again once its script listens, which may be later than the frame speaks. */
export function answerWordPress(report: () => void): void {
  hearParent((data) => {
    if (isWordPressReady(data, location)) report();
  });
}

/**
 * WordPress lets its frames open nothing, and goes there itself when asked, if the frame has the focus and the link
 * leads to the frame's own site (wp-includes/js/wp-embed.js).
 */
export function leaveByWordPress(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // It may give a frame its secret late.
    const secret = secretOf(location);
    const isModified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!secret || link?.target !== '_blank' || isModified) return;
    event.preventDefault();
    say({ message: 'link', value: link.href, secret });
  });
}

function hearParent(hear: (data: unknown) => void): void {
  if (window.parent === window) return;
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent) hear(data);
  });
}

function say(message: unknown): void {
  if (window.parent !== window) window.parent.postMessage(message, '*');
}
