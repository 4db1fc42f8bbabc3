import { formattingTag } from '../words/language.ts';

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** Formatters for market figures in one language. */
export interface Figures {
  /** 6875.08 → "6,875.08" */
  value: (number: number) => string;
  /** 35 → "+35.00", −72.56 → "−72.56", 0 → "0.00" */
  change: (number: number) => string;
  /** 0.51 → "+0.51%" */
  percent: (percentage: number) => string;
  /** The date of an ISO time: "December 1, 2017" */
  day: (iso: string) => string;
  /** Its time of day: "21:00" */
  time: (iso: string) => string;
}

/**
 * The formatters for a language tag. The time zone is fixed, because prerendering and hydration must give the same text
 * wherever they run.
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
    percent: (percentage) => withTrueMinus(percent.format(percentage / 100)),
    day: (iso) => day.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
  };
}

/** Replaces the hyphen that Intl writes in some languages by a minus sign, which is as wide as the plus. */
function withTrueMinus(text: string): string {
  return text.replace('-', '\u2212');
}
