import type { ColourName } from './tokens.ts';

/** Two colours that the interface sets on each other. */
export interface ContrastPair {
  ink: ColourName;
  ground: ColourName;
  /** Text needs a ratio of 4.5:1 (WCAG 2.2, 1.4.3); edges, rings and signs need 3:1 (1.4.11). */
  kind: 'text' | 'sign';
  /** Where readers see it. */
  where: string;
  /** What else shows through the ground, or lies on it, and how much of it: a picture may have any colour. */
  with?: { colour: ColourName | 'picture'; share: number };
}

/** Every pair there is, as the style sheets have them. What only separates things, such as a rule, needs no contrast. */
export const contrastPairs: readonly ContrastPair[] = [
  { ink: 'ink', ground: 'paper', kind: 'text', where: 'stories' },
  { ink: 'ink-soft', ground: 'paper', kind: 'text', where: 'dates and captions' },
  { ink: 'accent', ground: 'paper', kind: 'text', where: 'labels above headlines' },
  { ink: 'rise', ground: 'paper', kind: 'text', where: 'figures that rise' },
  { ink: 'fall', ground: 'paper', kind: 'text', where: 'figures that fall' },
  { ink: 'paper', ground: 'ink', kind: 'text', where: 'strong buttons' },
  { ink: 'accent-ink', ground: 'accent', kind: 'text', where: 'main buttons' },
  { ink: 'ink', ground: 'paper-raised', kind: 'text', where: 'fields of dialogs' },
  { ink: 'ink', ground: 'selection', kind: 'text', where: 'selected text' },
  { ink: 'masthead-ink', ground: 'masthead', kind: 'text', where: 'the name of the site' },
  { ink: 'masthead-ink-soft', ground: 'masthead', kind: 'text', where: 'the motto' },
  { ink: 'stage-ink', ground: 'stage', kind: 'text', where: 'captions of slides' },
  { ink: 'stage-ink-soft', ground: 'stage', kind: 'text', where: 'credits of slides' },
  { ink: 'stage', ground: 'stage-ink', kind: 'text', where: 'tooltips and messages' },
  {
    ink: 'stage-ink-soft',
    ground: 'picture-ground',
    kind: 'text',
    where: 'numbers of the filmstrip',
  },
  {
    ink: 'stage-ink',
    ground: 'stage',
    kind: 'text',
    where: 'numbers on pictures',
    with: { colour: 'picture', share: 0.12 },
  },
  {
    ink: 'stage-ink',
    ground: 'stage',
    kind: 'text',
    where: 'buttons under the pointer',
    with: { colour: 'stage-ink', share: 0.09 },
  },
  { ink: 'control-edge', ground: 'paper', kind: 'sign', where: 'edges of fields and buttons' },
  {
    ink: 'control-edge',
    ground: 'paper-raised',
    kind: 'sign',
    where: 'edges of fields in dialogs',
  },
  { ink: 'control-edge', ground: 'stage', kind: 'sign', where: 'edges of fields on the stage' },
  { ink: 'accent', ground: 'stage', kind: 'sign', where: 'how long a slide still stays' },
  { ink: 'focus', ground: 'paper', kind: 'sign', where: 'the ring round the focus' },
  { ink: 'focus', ground: 'stage', kind: 'sign', where: 'the ring round the focus in slideshows' },
  { ink: 'focus', ground: 'focus-halo', kind: 'sign', where: 'the ring round the focus' },
  {
    ink: 'stage-ink',
    ground: 'stage',
    kind: 'sign',
    where: 'previous and next on pictures',
    with: { colour: 'picture', share: 0.18 },
  },
];

/** The ratios that WCAG 2.2 asks for at level AA. */
export const requiredRatio = { text: 4.5, sign: 3 } as const;
