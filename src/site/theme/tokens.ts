/** What a theme may set a token to. */
export type TokenKind =
  | { kind: 'colour' }
  | { kind: 'font' }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'length'; unit: 'rem' | 'em' | 'px'; min: number; max: number }
  | { kind: 'keyword'; words: readonly string[] };

export type Token = TokenKind & {
  /** Its value in `styles/tokens.css`: for a colour that of the light scheme and that of the dark one. */
  usual: string | readonly [light: string, dark: string];
  /** What it is for, to whoever writes a theme. */
  use: string;
};

const colour = (light: string, dark: string, use: string) => ({
  kind: 'colour' as const,
  usual: [light, dark] as const,
  use,
});
const sameColour = (name: string, use: string) => ({
  kind: 'colour' as const,
  usual: `var(--${name})`,
  use,
});
const font = (usual: string, use: string) => ({ kind: 'font' as const, usual, use });
const number = (usual: number, min: number, max: number, use: string) => ({
  kind: 'number' as const,
  usual: `${usual}`,
  min,
  max,
  use,
});
const keyword = (usual: string, words: readonly string[], use: string) => ({
  kind: 'keyword' as const,
  usual,
  words,
  use,
});

/** The tokens that are a site's to set, by their names without the two hyphens; all others follow from these. */
export const tokens = {
  paper: colour('#fdfcf9', '#151412', 'the ground of pages'),
  'paper-raised': colour('#f5f2eb', '#1f1d1a', 'fields and footers of dialogs, menu entries'),
  ink: colour('#1b1915', '#ece8df', 'text; the ground of strong buttons'),
  'ink-soft': colour('#5e584e', '#aba498', 'dates, captions, credits, small print'),
  rule: colour('#dcd6ca', '#3a362f', 'thin lines between things'),
  'rule-strong': colour('#1b1915', '#8f887b', 'lines between the parts of a page'),
  'control-edge': colour('#857d70', '#837c70', 'edges of fields and buttons'),
  accent: colour('#9b1b2a', '#f1968c', 'labels above headlines, main buttons, errors; the icon'),
  'accent-ink': colour('#ffffff', '#24100e', 'text on the accent; the letter of the icon'),
  focus: colour('#0b57d0', '#9cc2ff', 'the ring round what has the focus'),
  'focus-halo': colour('#ffffff', '#0b0a09', 'the second ring, for pictures of any colour'),
  selection: colour('#f0dcc0', '#5b4630', 'the ground of selected text'),
  rise: colour('#17683a', '#6fca92', 'figures that rise'),
  fall: colour('#a3261c', '#f28d82', 'figures that fall'),
  'picture-ground': colour('#e7e2d8', '#2b2823', 'where a picture is still to come'),
  masthead: sameColour('paper', "the ground of a page's head, and of the browser around it"),
  'masthead-ink': sameColour('ink', 'the name of the site'),
  'masthead-ink-soft': sameColour('ink-soft', 'the motto'),
  'masthead-rule': sameColour('rule-strong', "the line below a page's head"),
  stage: colour('#f8f6f2', '#0d0c0b', 'the ground of slideshows, of all pictures and of frames'),
  'stage-ink': colour('#1b1915', '#f2eee6', 'text on the stage'),
  'stage-ink-soft': colour('#5e584e', '#aea79b', 'credits and counts on the stage'),
  'stage-rule': colour('#dcd6ca', '#34302a', 'lines on the stage'),
  'font-text': font(
    '"Iowan Old Style", Charter, "Bitstream Charter", "Sitka Text", Georgia, "Noto Serif", serif',
    'stories and captions',
  ),
  'font-headline': font(
    '"Newsreader Headline", var(--font-text)',
    'the name of the site, and headlines',
  ),
  'font-title': font('var(--font-text)', 'titles of slideshows, frames and dialogs'),
  'font-interface': font(
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif',
    'buttons, labels, dates, credits',
  ),
  'text-scale': number(1, 0.9, 1.25, 'how large text is'),
  'text-leading': number(1.6, 1.3, 2, 'how far apart the lines of a story are'),
  'headline-scale': number(1, 0.75, 1.4, 'how large headlines are'),
  'headline-weight': number(600, 100, 900, 'how bold headlines are'),
  'headline-leading': number(1.1, 0.95, 1.4, 'how far apart the lines of headlines are'),
  'headline-tracking': {
    kind: 'length',
    unit: 'em',
    min: -0.05,
    max: 0.1,
    usual: '-0.025em',
    use: 'space between the letters of large headlines; small ones get less',
  },
  'headline-case': keyword('none', ['none', 'uppercase'], 'capitals for headlines'),
  'title-weight': number(600, 100, 900, 'how bold titles are'),
  'label-case': keyword('uppercase', ['none', 'uppercase'], 'capitals for labels'),
  'label-tracking': {
    kind: 'length',
    unit: 'em',
    min: 0,
    max: 0.2,
    usual: '0.08em',
    use: 'space between the letters of labels',
  },
  'drop-cap': keyword(
    '3',
    ['none', '2', '3', '4'],
    'how many lines the first letter of a story takes',
  ),
  'space-scale': number(1, 0.75, 1.35, 'how much room there is between things'),
  radius: {
    kind: 'length',
    unit: 'px',
    min: 0,
    max: 16,
    usual: '2px',
    use: 'rounded corners of buttons and fields; dialogs get more',
  },
  'divider-width': {
    kind: 'length',
    unit: 'px',
    min: 0,
    max: 12,
    usual: '3px',
    use: 'the lines between the parts of a page',
  },
  'divider-style': keyword('double', ['solid', 'double', 'dotted', 'dashed'], 'and their style'),
} as const satisfies Record<string, Token>;

export type TokenName = keyof typeof tokens;

/** Those whose values are colours. */
export type ColourName = {
  [Name in TokenName]: (typeof tokens)[Name]['kind'] extends 'colour' ? Name : never;
}[TokenName];

export const tokenNames = Object.keys(tokens) as TokenName[];

export function isTokenName(name: string): name is TokenName {
  return Object.hasOwn(tokens, name);
}

/** The usual value of a token, as a style sheet has it. */
export function usualText(name: TokenName): string {
  const { usual }: Token = tokens[name];
  return typeof usual === 'string' ? usual : `light-dark(${usual.join(', ')})`;
}
