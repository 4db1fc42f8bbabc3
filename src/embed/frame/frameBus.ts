import type { Slide } from '../../content/gallery.ts';
import type { FrameSlides } from '../../content/urls.ts';
import type { Command } from '../host/protocol.ts';

/*
 * What the starter and the frame's code, two scripts that share nothing else, say to each other: events of the
 * document. Only the starter talks to the page around, so that its words need not be loaded twice.
 */
const commanded = 'diaporama:command';
const moved = 'diaporama:moved';
const slidesCame = 'diaporama:slides';

/** Reports another slide. @param index from 1. */
export function dispatchSlide(index: number): void {
  document.dispatchEvent(new CustomEvent(moved, { detail: index }));
}

export function onSlide(then: (index: number) => void): void {
  document.addEventListener(moved, (event) => then((event as CustomEvent<number>).detail));
}

/** Passes on a command of the host page. */
export function passOn(command: Command): void {
  document.dispatchEvent(new CustomEvent(commanded, { detail: command }));
}

export function onCommand(then: (command: Command) => void, signal: AbortSignal): void {
  const hear = (event: Event) => then((event as CustomEvent<Command>).detail);
  document.addEventListener(commanded, hear, { signal });
}

/** What a script brings: slides, or the names of a large gallery's pages. */
export interface Brought {
  brings: FrameSlides;
  slides?: readonly Slide[];
  pages?: readonly string[];
}

/** The script that brings it. */
export function slidesScript(brought: Brought): string {
  const detail = JSON.stringify(brought);
  return `document.dispatchEvent(new CustomEvent(${JSON.stringify(slidesCame)},{detail:${detail}}))\n`;
}

export function onSlides(then: (brought: Brought) => void, signal: AbortSignal): void {
  const hear = (event: Event) => then((event as CustomEvent<Brought>).detail);
  document.addEventListener(slidesCame, hear, { signal });
}
