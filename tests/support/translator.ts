import type { Frame, Page } from 'playwright-core';

interface TranslatorOptions {
  /** How long a text is away to be translated, in milliseconds. */
  delayMs?: number;
}

/**
 * Sends the texts at or below a node to be translated, as Chrome does: each text node is replaced by
 * `<font><font>…</font></font>`. Here the translation is the same text in «quotation marks». Runs in the page.
 * See https://github.com/facebook/react/issues/11538.
 * @returns what puts the translations in the place of those texts that are still in the page.
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

/** Translates the document and whatever comes into it, and marks it as one of another language. Runs in the page. */
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

/** Translates every document that the page will load: ahead of its scripts, which are deferred. */
export async function translateAhead(page: Page, options: TranslatorOptions = {}): Promise<void> {
  await page.addInitScript(
    `document.addEventListener('readystatechange', () => {
      // The document that an iframe begins with is empty.
      if (document.readyState === 'interactive' && document.documentElement) ${scriptOf(options)}
    });`,
  );
}

/** Translates the document shown, and what will come to stand in it. */
export async function translateNow(
  page: Page | Frame,
  options: TranslatorOptions = {},
): Promise<void> {
  await page.evaluate(scriptOf(options));
}

/** A text as it was before it was translated. */
export function original(text: string): string {
  return text.replaceAll(/[«»]/g, '').replaceAll(/\s+/g, ' ').trim();
}
