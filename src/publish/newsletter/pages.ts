import { createHash } from 'node:crypto';
import { escapeHtml } from '../../content/escapeHtml.ts';
import type { Theme } from '../../site/theme/theme.ts';
import { usualText } from '../../site/theme/tokens.ts';
import type { NewsletterList } from './lists.ts';

const rules = `
:root { color-scheme: light dark; font: 1.125rem/1.5 var(--font-text); }
body { max-inline-size: 36rem; margin: 3rem auto; padding-inline: 1rem; color: var(--ink); background: var(--paper); }
h1 { font: var(--headline-weight) 2rem/1.1 var(--font-headline); text-wrap: balance; }
a { color: inherit; }
label { display: block; }
p > label:has([type=checkbox]) { display: grid; grid-template-columns: 1.75rem 1fr; align-items: start; }
[type=checkbox] { grid-row: span 2; inline-size: 1.25rem; block-size: 1.25rem; margin-block-start: .2rem; accent-color: currentcolor; }
[type=email], button { box-sizing: border-box; min-block-size: 2.75rem; padding-inline: .75rem; border: 1px solid var(--control-edge); border-radius: var(--radius); font: inherit; }
[type=email] { display: block; inline-size: 100%; margin-block: .25rem .75rem; background: none; color: inherit; }
button { background: var(--ink); color: var(--paper); font-weight: 600; }
`;

const used = [
  'ink',
  'paper',
  'control-edge',
  'font-text',
  'font-headline',
  'headline-weight',
  'radius',
] as const;

/** The one style sheet of these pages, in the colours of the site. Fonts that the site loads are left out. */
function styleOf(theme: Pick<Theme, 'css'> | undefined): string {
  const usual = used.map((name) => `--${name}:${usualText(name)}`).join(';');
  const set = theme?.css.split('\n').filter((line) => !line.startsWith('@font-face')) ?? [];
  return [rules, `:root{${usual}}`, ...set].join('\n');
}

/** The result of a sign-up, for its page. */
export interface Outcome {
  title: string;
  sentence: string;
}

/** The pages of a site's newsletter service. */
export interface NewsletterPages {
  /** Their content security policy, which allows their one stylesheet by its hash. */
  policy: string;
  /**
   * A form with every newsletter, which works without scripts.
   * @param back the path of the page that the reader came from.
   */
  form(lists: readonly NewsletterList[], action: string, back: string): string;
  /** @param back the path of the page that the reader came from. */
  outcome(outcome: Outcome, back: string): string;
}

/** @param theme that of the site; absent where it has the app's own. */
export function newsletterPages(theme?: Pick<Theme, 'css'>): NewsletterPages {
  const style = styleOf(theme);
  return {
    policy: [
      "default-src 'none'",
      `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
    form: (lists, action, back) => page(style, 'Our newsletters', form(lists, action), back),
    outcome: ({ title, sentence }, back) =>
      page(style, title, `<p>${escapeHtml(sentence)}</p>`, back),
  };
}

function form(lists: readonly NewsletterList[], action: string): string {
  const choices = lists.map(
    ({ uuid, name, description }) =>
      `<p><label><input type="checkbox" name="l" value="${escapeHtml(uuid)}"> <b>${escapeHtml(name)}</b> <span>${escapeHtml(description)}</span></label></p>`,
  );
  return `<form method="post" action="${escapeHtml(action)}">
${choices.join('\n')}
<input type="hidden" name="nonce">
<p><label>Email address <input type="email" name="email" autocomplete="email" required></label>
<button>Sign up</button></p>
<p>You can unsubscribe at any time through the link in every email.</p>
</form>`;
}

function page(style: string, title: string, content: string, back: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
<main>
<h1>${escapeHtml(title)}</h1>
${content}
<p><a href="${escapeHtml(back)}">Back to the page you came from</a></p>
</main>
</html>
`;
}
