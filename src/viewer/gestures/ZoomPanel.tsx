import { useRef, useSyncExternalStore } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { Text } from '../../ui/Text.tsx';
import { useKeepFocus } from '../../ui/useKeepFocus.ts';
import { useZoomWords } from '../../words/en/zoom.ts';
import { useKeys } from '../keys/useKeys.ts';
import type { Lens } from './lens.ts';
import { panKeys } from './panKeys.ts';
import { useZoomAnnouncements } from './useZoomAnnouncements.ts';
import classes from './ZoomPanel.module.css';

interface ZoomPanelProps {
  lens: Lens;
  zoom: number;
  slideId: string;
  onFit: () => void;
}

/** Announces the zoom and, over a zoomed picture, has the controls to pan and to zoom out. */
export function ZoomPanel({ lens, zoom, slideId, onFit }: ZoomPanelProps) {
  useZoomAnnouncements(zoom, slideId);
  return zoom > 1 && <ZoomControls lens={lens} onFit={onFit} />;
}

const ways = [
  { side: 'left', action: 'panLeft', right: -1, down: 0 },
  { side: 'up', action: 'panUp', right: 0, down: -1 },
  { side: 'down', action: 'panDown', right: 0, down: 1 },
  { side: 'right', action: 'panRight', right: 1, down: 0 },
] as const;

/** Single presses for what fingers do by dragging (WCAG 2.5.7), and the way out. */
function ZoomControls({ lens, onFit }: Pick<ZoomPanelProps, 'lens' | 'onFit'>) {
  const words = useZoomWords();
  const beyond = useSyncExternalStore(lens.subscribe, lens.beyond, lens.beyond);
  const controls = useRef<HTMLDivElement>(null);

  useKeys(panKeys, {
    panLeft: () => lens.look(-1, 0),
    panUp: () => lens.look(0, -1),
    panDown: () => lens.look(0, 1),
    panRight: () => lens.look(1, 0),
  });

  // When the panel goes, the focus goes to the stage.
  useKeepFocus(controls);

  return (
    <div
      className={classes.controls}
      ref={controls}
      role="group"
      aria-label={words.zoomedPicture}
      data-screen
    >
      {ways.map(({ side, action, right, down }) => (
        <button
          key={side}
          type="button"
          aria-disabled={!beyond[side] || undefined}
          onClick={() => lens.look(right, down)}
        >
          <svg className={classes[side]} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="m15 4-8 8 8 8" />
          </svg>
          <span className="visually-hidden">{words[action]}</span>
        </button>
      ))}
      <button type="button" className={classes.out} onClick={onFit}>
        <Icon name="zoomOut" />
        <Text>{words.zoomOut}</Text>
      </button>
    </div>
  );
}
