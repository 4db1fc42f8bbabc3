import type { Gallery, SlideRun } from '../../content/gallery.ts';
import {
  reduceViewer,
  startAt,
  type ViewerAction,
  type ViewerState,
} from '../../viewer/state/viewerState.ts';
import type { Command } from '../host/protocol.ts';

/** What a frame shows: the invitation, one slide, or all of them. */
export type FrameView = 'cover' | 'slide' | 'grid';

/** Where a frame's page begins; the slide counted from 0. */
export interface FramePlace {
  view: FrameView;
  index: number;
}

/** What a framed page carries for its code. */
export interface FrameData {
  gallery: Gallery;
  place: FramePlace;
  /** Of a large gallery, the slides around the page's own. */
  run?: SlideRun;
}

export interface FrameState {
  view: FrameView;
  show: ViewerState;
}

export type FrameAction = ViewerAction | { type: 'open' } | { type: 'seeAll' };

export function frameAt({ view, index }: FramePlace, count: number): FrameState {
  return { view, show: startAt(index, count) };
}

/** The one place where a frame changes. It keeps no history: the host page's Back is not ours to fill. */
export function reduceFrame(state: FrameState, action: FrameAction): FrameState {
  switch (action.type) {
    case 'open':
      return { ...state, view: 'slide' };
    case 'seeAll':
      return { view: 'grid', show: { ...state.show, zoom: 1 } };
    case 'step':
    case 'go':
      // The cover shows the first slide's picture, so a step on from there leads to the second.
      return { view: 'slide', show: reduceViewer(state.show, action) };
    case 'settle':
    case 'zoom':
    case 'notice':
    case 'recount':
      return { ...state, show: reduceViewer(state.show, action) };
  }
}

/** What a host's command asks of the frame. @param at now, in milliseconds. */
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
