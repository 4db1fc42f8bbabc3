import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** AAA, which no design of this site promises: text in soft ink has 4.5:1, not 7:1. */
const beyondAA = ['color-contrast-enhanced'];

/** What axe finds by all its rules, those that are off by default included; a line each: the rule and where. */
export async function violations(page: Page | Frame): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe);
  return page.evaluate(async (left) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const rules = Object.fromEntries(
      axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !left.includes(ruleId) }]),
    );
    const { violations: found } = await axe.run(document, { rules, resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
    );
  }, beyondAA);
}
