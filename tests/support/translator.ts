import type { Frame, Page } from 'playwright-core';

interface TranslatorOptions {
  /** How long a text is away to be translated, in milliseconds. */
  delayMs?: number;
  /** Blank texts too, which Chrome leaves alone: no text of ours may depend on that. */
  takesBlanks?: boolean;
}

/**
 * What Chrome's translation does to a document: each text node is replaced by `<font><font>…</font></font>`, those that
 * come later too, and the page is marked as one of another language. Here every text is put in «quotation marks»
 * instead of another language. See https://github.com/facebook/react/issues/11538. Runs in the page.
 */
function translateDocument({ delayMs = 0, takesBlanks = false }: TranslatorOptions): void {
  const untranslated = 'script, style, noscript, textarea, title, svg, font, [translate="no"]';

  const isWanted = (text: Text) =>
    text.isConnected &&
    (takesBlanks || text.data.trim() !== '') &&
    !text.parentElement?.closest(untranslated);

  const translate = (text: Text, seen: string) => {
    if (!text.isConnected) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = seen.trim() ? `«${seen}»` : seen;
    outer.append(inner);
    text.replaceWith(outer);
  };

  const take = (text: Text) => {
    if (!isWanted(text)) return;
    const seen = text.data;
    if (delayMs > 0) setTimeout(translate, delayMs, text, seen);
    else translate(text, seen);
  };

  const takeWithin = (node: Node) => {
    if (node instanceof Text) return take(node);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(take);
  };

  const { documentElement } = document;
  documentElement.classList.add('translated-ltr');
  documentElement.lang = 'es';
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target instanceof Text) take(target);
      addedNodes.forEach(takeWithin);
    }
  }).observe(documentElement, { childList: true, characterData: true, subtree: true });
  takeWithin(documentElement);
}

/** Translates every document that the page will load: ahead of its scripts, which are deferred. */
export async function translateAhead(page: Page, options: TranslatorOptions = {}): Promise<void> {
  const script = `(${translateDocument})(${JSON.stringify(options)})`;
  await page.addInitScript(
    `document.addEventListener('readystatechange', () => { ${script} }, { once: true });`,
  );
}

/** Translates the document shown, and what will come to stand in it. */
export async function translateNow(
  page: Page | Frame,
  options: TranslatorOptions = {},
): Promise<void> {
  await page.evaluate(translateDocument, options);
}

/** A text as it was before it was translated. */
export function original(text: string): string {
  return text.replaceAll(/[«»]/g, '').replaceAll(/\s+/g, ' ').trim();
}
