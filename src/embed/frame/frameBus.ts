import type { Slide } from '../../content/gallery.ts';
import type { Command } from '../host/protocol.ts';

/*
 * What the starter and the frame's code, two scripts that share nothing else, say to each other: events of the
 * document. Only the starter talks to the page around, so that its words need not be loaded twice.
 */
const commanded = 'diaporama:command';
const moved = 'diaporama:moved';
const pageCame = 'diaporama:page';

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

/** A page of a large gallery, counted from 1, as its script delivers it. */
export interface SlidePage {
  page: number;
  slides: readonly Slide[];
}

/** The script that delivers such a page. */
export function pageScript(page: SlidePage): string {
  const detail = JSON.stringify(page);
  return `document.dispatchEvent(new CustomEvent(${JSON.stringify(pageCame)},{detail:${detail}}))\n`;
}

export function onPage(then: (page: SlidePage) => void, signal: AbortSignal): void {
  const hear = (event: Event) => then((event as CustomEvent<SlidePage>).detail);
  document.addEventListener(pageCame, hear, { signal });
}
