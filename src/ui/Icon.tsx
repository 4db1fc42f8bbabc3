import classes from './Icon.module.css';

/** Paths, drawn with strokes in a 24 × 24 box. */
const drawings = {
  back: 'M20 12H5m6-7-7 7 7 7',
  previous: 'm15 4-8 8 8 8',
  next: 'm9 4 8 8-8 8',
  grid: 'M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z',
  caption: 'M4 5h16v14H4zM7 12h10M7 15.5h6',
  expand: 'M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5',
  shrink: 'M9 4v5H4m16 0h-5V4m0 16v-5h5M4 15h5v5',
  embed: 'm8 7-5 5 5 5m8-10 5 5-5 5',
  share: 'M12 15V3.5m0 0L7.5 8M12 3.5 16.5 8M6 11.5H4.5V20.5h15v-9H18',
  zoomIn: 'M16 16l5 5M10.5 7.5v6m-3-3h6M18 10.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z',
  zoomOut: 'M16 16l5 5M7.5 10.5h6M18 10.5a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0z',
  keyboard: 'M2.5 6h19v12h-19zM6 10h.01M10 10h.01M14 10h.01M18 10h.01M8 14.5h8',
  open: 'M13.5 4H20v6.5M20 4l-9.5 9.5M10 5.5H4.5v14h14V14',
  more: 'M6 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0zm7 0a1 1 0 1 1-2 0 1 1 0 0 1 2 0zm7 0a1 1 0 1 1-2 0 1 1 0 0 1 2 0z',
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M8 5v14m8-14v14',
  filmstrip: 'M2.5 5h19v14h-19zM8.5 5v14m7-14v14',
  print: 'M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 14h10v6.5H7z',
  download: 'M12 3.5V15m0 0 4.5-4.5M12 15l-4.5-4.5M4.5 16v4.5h15V16',
  close: 'm5 5 14 14M19 5 5 19',
} as const;

export type IconName = keyof typeof drawings;

/** A decorative icon. The control around it needs a text, which may be visually hidden. */
export function Icon({ name }: { name: IconName }) {
  const isDirectional = name === 'back' || name === 'previous' || name === 'next';
  return (
    <svg
      className={isDirectional ? classes.directional : classes.icon}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
