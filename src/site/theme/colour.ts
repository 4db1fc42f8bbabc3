import {
  ColorSpace,
  contrastAPCA,
  contrastWCAG21,
  getColor,
  getLuminance,
  HSL,
  HWB,
  inGamut,
  Lab,
  LCH,
  mix,
  OKLab,
  OKLCH,
  P3,
  type PlainColorObject,
  REC_2020,
  serialize,
  sRGB,
  to,
  toGamut,
} from 'colorjs.io/fn';

// Color.js is by the editors of CSS Color 4, and has the formulas of WCAG and APCA. Its functions know only the spaces
// that are registered, which keeps the others out of the build.
for (const space of [sRGB, HSL, HWB, Lab, LCH, OKLab, OKLCH, P3, REC_2020]) {
  ColorSpace.register(space);
}

/** An opaque colour. */
export interface Colour {
  /** As a style sheet has it. */
  css: string;
  /** For what knows no other form, such as a manifest: `#` and six digits. */
  hex: string;
}

/**
 * Reads a colour of CSS that is one by itself, without variables.
 * @returns nothing where it is none, or can be seen through: the contrast of such a colour depends on what is behind it.
 */
export function parseColour(text: string): Colour | undefined {
  const color = parsed(text);
  if (color?.alpha !== 1) return undefined;
  if (!color.coords.every((each) => each === null || Number.isFinite(each))) return undefined;
  const hex = hexOf(color);
  return { hex, css: inGamut(to(color, sRGB)) ? hex : written(to(color, OKLCH)) };
}

function parsed(text: string): PlainColorObject | undefined {
  try {
    return getColor(text);
  } catch {
    // It throws for what it cannot read.
    return undefined;
  }
}

function hexOf(color: PlainColorObject): string {
  return serialize(toGamut(to(color, sRGB)), { format: 'hex', collapse: false });
}

function written(color: PlainColorObject): string {
  return serialize(color, { precision: 4 });
}

/** How well something of one colour is seen on another. */
export interface Contrast {
  /** The ratio of WCAG 2.2, from 1 to 21. */
  ratio: number;
  /** The lightness contrast of APCA, without its sign: 0 to 108. */
  lc: number;
}

/** @param ink the colour of the text or of the edge. @param ground what is behind it. */
export function contrastOf(ink: string, ground: string): Contrast {
  const [front, behind] = [getColor(ink), getColor(ground)];
  return { ratio: contrastWCAG21(behind, front), lc: Math.abs(contrastAPCA(behind, front)) };
}

/** A colour with some of another in it, as `color-mix(in srgb, …)` has it. @param share of the other one, from 0 to 1. */
export function mixed(colour: string, other: string, share: number): string {
  return hexOf(mix(getColor(colour), getColor(other), share, { space: sRGB }));
}

/** How bright a colour is, from 0 to 1 (WCAG 2.2, relative luminance). */
export function brightness({ hex }: Colour): number {
  return getLuminance(getColor(hex));
}
