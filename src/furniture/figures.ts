import { formattingTag } from '../words/language.ts';

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** How the figures of markets are written in a language. */
export interface Figures {
  /** 6875.08 → "6,875.08" */
  value: (number: number) => string;
  /** 35 → "+35.00", −72.56 → "−72.56", 0 → "0.00" */
  change: (number: number) => string;
  /** @param hundredths 0.51 → "+0.51%" */
  percent: (hundredths: number) => string;
  /** The day of an ISO moment: "December 1, 2017" */
  day: (iso: string) => string;
  /** Its time of day: "21:00" */
  time: (iso: string) => string;
}

/**
 * The figures in a language, by its tag. The time zone is fixed: a page is prerendered in one place and hydrated in
 * another, and both must write the same characters.
 */
export function figuresIn(language: string): Figures {
  const tag = formattingTag(language);
  const value = new Intl.NumberFormat(tag, twoDecimals);
  const change = new Intl.NumberFormat(tag, { ...twoDecimals, signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(tag, {
    ...twoDecimals,
    style: 'percent',
    signDisplay: 'exceptZero',
  });
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return {
    value: (number) => withTrueMinus(value.format(number)),
    change: (number) => withTrueMinus(change.format(number)),
    percent: (hundredths) => withTrueMinus(percent.format(hundredths / 100)),
    day: (iso) => day.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
  };
}

/** A minus as wide as the plus, where Intl writes a hyphen. */
function withTrueMinus(text: string): string {
  return text.replace('-', '\u2212');
}
