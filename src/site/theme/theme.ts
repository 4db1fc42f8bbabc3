import type { ColourName } from './tokens.ts';

/** A colour in both schemes, as `#` and six digits. */
interface SchemeColours {
  light: string;
  dark: string;
}

/** The schemes that a site has. */
export type Scheme = 'light dark' | 'light' | 'dark';

/** A site's `theme.css`, read and written out again: only what it may set is in here. It is plain data. */
export interface Theme {
  /** The style sheet. Its addresses are relative to the folder in which the site has it, `assets/`. */
  css: string;
  scheme: Scheme;
  /** All colours, those that the theme leaves as they are too. */
  colours: Readonly<Record<ColourName, SchemeColours>>;
  /** The font files of the site, by their paths from its root. */
  fonts: readonly string[];
  /** The origins of font files elsewhere. */
  fontOrigins: readonly string[];
  /** The file of the headlines' font, if it is one of the site; absent where the theme leaves the headlines as they are. */
  headlineFont?: string | null;
  /** Sets colours that the icons have. */
  coloursIcons: boolean;
}

/** Something that spoils a theme, for `diaporama check`. */
export interface ThemeFinding {
  file: string;
  line: number;
  severity: 'error' | 'warning';
  message: string;
}
