import { createHash } from 'node:crypto';
import { escapeHtml } from '../../content/escapeHtml.ts';
import type { NewsletterList } from './lists.ts';

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 Georgia, serif; --edge: light-dark(#857d70, #837c70); }
body { max-inline-size: 36rem; margin: 3rem auto; padding-inline: 1rem; color: light-dark(#1b1915, #ece8df); background: light-dark(#fdfcf9, #151412); }
h1 { font-size: 2rem; line-height: 1.1; text-wrap: balance; }
a { color: inherit; }
label { display: block; }
p > label:has([type=checkbox]) { display: grid; grid-template-columns: 1.75rem 1fr; align-items: start; }
[type=checkbox] { grid-row: span 2; inline-size: 1.25rem; block-size: 1.25rem; margin-block-start: .2rem; accent-color: currentcolor; }
[type=email], button { box-sizing: border-box; min-block-size: 2.75rem; padding-inline: .75rem; border: 1px solid var(--edge); border-radius: 2px; font: inherit; }
[type=email] { display: block; inline-size: 100%; margin-block: .25rem .75rem; background: none; color: inherit; }
button { background: light-dark(#1b1915, #ece8df); color: light-dark(#fdfcf9, #151412); font-weight: 600; }
`;

/** The content security policy of these pages, which allows their one stylesheet by its hash. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The result of a sign-up, for its page. */
export interface Outcome {
  title: string;
  sentence: string;
}

/**
 * A form with every newsletter, which works without scripts.
 * @param back the path of the page that the reader came from.
 */
export function formPage(lists: readonly NewsletterList[], action: string, back: string): string {
  const choices = lists.map(
    ({ uuid, name, description }) =>
      `<p><label><input type="checkbox" name="l" value="${escapeHtml(uuid)}"> <b>${escapeHtml(name)}</b> <span>${escapeHtml(description)}</span></label></p>`,
  );
  return page(
    'Our newsletters',
    `<form method="post" action="${escapeHtml(action)}">
${choices.join('\n')}
<input type="hidden" name="nonce">
<p><label>Email address <input type="email" name="email" autocomplete="email" required></label>
<button>Sign up</button></p>
<p>You can unsubscribe at any time through the link in every email.</p>
</form>`,
    back,
  );
}

/** @param back the path of the page that the reader came from. */
export function outcomePage({ title, sentence }: Outcome, back: string): string {
  return page(title, `<p>${escapeHtml(sentence)}</p>`, back);
}

function page(title: string, content: string, back: string): string {
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
