import type { Frame, Page } from 'playwright-core';

interface TranslatorOptions {
  /** How long a translation takes. */
  delayMs?: number;
}

/**
 * Translates the texts at or below a node as Chrome does: it replaces each text node with
 * `<font><font>…</font></font>`. Here the translation is the same text in «quotation marks». Runs in the page.
 * See https://github.com/facebook/react/issues/11538.
 * @returns replaces the texts that are still in the page with their translations.
 */
export function sendTexts(node: Node): () => void {
  const untranslated = 'script, style, noscript, textarea, title, svg, font, [translate="no"]';
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts = node instanceof Text ? [node] : [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const sent = texts
    .filter((text) => text.data.trim() !== '' && !text.parentElement?.closest(untranslated))
    .map((text) => ({ text, translation: `«${text.data}»` }));

  return () => {
    for (const { text, translation } of sent) {
      if (!text.isConnected || text.parentElement?.closest('font')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = translation;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
}

/** Translates the document and everything added to it, and changes its language. Runs in the page. */
function translateDocument({ delayMs = 0 }: TranslatorOptions): void {
  const take = (node: Node) => {
    const translate = sendTexts(node);
    if (delayMs > 0) setTimeout(translate, delayMs);
    else translate();
  };
  const { documentElement } = document;
  documentElement.classList.add('translated-ltr');
  documentElement.lang = 'es';
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') take(target);
      addedNodes.forEach(take);
    }
  }).observe(documentElement, { childList: true, characterData: true, subtree: true });
  take(documentElement);
}

const scriptOf = (options: TranslatorOptions) =>
  `{ ${sendTexts}\n (${translateDocument})(${JSON.stringify(options)}); }`;

/** Translates every document that the page loads, before its deferred scripts run. */
export async function translateAhead(page: Page, options: TranslatorOptions = {}): Promise<void> {
  await page.addInitScript(
    `document.addEventListener('readystatechange', () => {
      // An iframe starts with an empty document.
      if (document.readyState === 'interactive' && document.documentElement) ${scriptOf(options)}
    });`,
  );
}

/** Translates the current document and everything added to it. */
export async function translateNow(
  page: Page | Frame,
  options: TranslatorOptions = {},
): Promise<void> {
  await page.evaluate(scriptOf(options));
}

/** A text as it was before its translation. */
export function original(text: string): string {
  return text.replaceAll(/[«»]/g, '').replaceAll(/\s+/g, ' ').trim();
}
