import { createHash } from 'node:crypto';
import type { NewsletterList } from './lists.ts';

const style = `
:root { color-scheme: light dark; font: 1.125rem/1.5 Georgia, serif; }
body { max-inline-size: 36rem; margin: 4rem auto; padding-inline: 1rem; }
input, button { font: inherit; }
`;

/** The content security policy of these pages, which lets in their one stylesheet by its hash. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** What came of a sign-up, for a page that says so. */
export interface Outcome {
  title: string;
  sentence: string;
}

/**
 * Every newsletter on offer, as a form that works without scripts.
 * @param back the path of the page that the reader came from.
 */
export function formPage(lists: readonly NewsletterList[], action: string, back: string): string {
  const choices = lists.map(
    ({ uuid, name, description }) =>
      `<p><label><input type="checkbox" name="l" value="${escapeHtml(uuid)}"> <b>${escapeHtml(name)}</b> ${escapeHtml(description)}</label></p>`,
  );
  return page(
    'Our newsletters',
    `<form method="post" action="${escapeHtml(action)}">
${choices.join('\n')}
<input type="hidden" name="nonce">
<p><label>Email address <input type="email" name="email" autocomplete="email" required></label>
<button>Sign up</button></p>
<p>You can unsubscribe at any time by the link in every email.</p>
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

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
