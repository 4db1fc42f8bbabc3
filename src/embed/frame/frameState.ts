import type { Gallery } from '../../content/gallery.ts';
import {
  arrive,
  reduceViewer,
  startAt,
  type ViewerAction,
  type ViewerState,
} from '../../viewer/state/viewerState.ts';
import type { Command } from '../host/protocol.ts';

/** What a frame shows: the cover that invites the reader in, one slide, or all of them. */
export type FrameView = 'cover' | 'slide' | 'grid';

/** What a framed page shows first; the slide counted from 0. */
export interface FrameStart {
  view: FrameView;
  index: number;
}

/** The data in a framed page. */
export interface FrameData {
  gallery: Gallery;
  place: FrameStart;
}

export interface FrameState {
  view: FrameView;
  show: ViewerState;
}

export type FrameAction = ViewerAction | { type: 'open' } | { type: 'seeAll' };

export function frameAt({ view, index }: FrameStart, count: number): FrameState {
  return { view, show: startAt(index, count) };
}

/** All changes of a frame. It keeps no history, since Back belongs to the host page. */
export function reduceFrame(state: FrameState, action: FrameAction): FrameState {
  switch (action.type) {
    case 'open':
      return showSlide(state, state.show);
    case 'seeAll':
      return { view: 'grid', show: reduceViewer(state.show, { type: 'zoom', to: 1 }) };
    case 'step':
    case 'go':
      // The cover shows the first slide's picture, so a step from there leads to the second.
      return showSlide(state, reduceViewer(state.show, action));
    default:
      return { ...state, show: reduceViewer(state.show, action) };
  }
}

function showSlide({ view }: FrameState, show: ViewerState): FrameState {
  return { view: 'slide', show: view === 'slide' ? show : arrive(show) };
}

/** The action for a host's command. @param at now, in milliseconds. */
export function actionOfCommand(command: Command, at: number): FrameAction {
  switch (command.type) {
    case 'diaporama:next':
      return { type: 'step', by: 1, at };
    case 'diaporama:previous':
      return { type: 'step', by: -1, at };
    case 'diaporama:go':
      return { type: 'go', to: command.index - 1, at };
    case 'diaporama:seeAll':
      return { type: 'seeAll' };
  }
}
