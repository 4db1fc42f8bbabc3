import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A rule of WCAG's level AAA, which the site does not claim: secondary text has a contrast of 4.5:1, not 7:1. */
const beyondAA = ['color-contrast-enhanced'];

/**
 * Runs rules of axe: all of them, also those off by default, or those about colours, as when only these have changed.
 * @returns a line for each violation: the rule and the element.
 */
export async function violations(
  page: Page | Frame,
  about: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe);
  return page.evaluate(
    async ([left, tags]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const wanted = axe.getRules(tags).map(({ ruleId }) => ruleId);
      const rules = Object.fromEntries(
        axe
          .getRules()
          .map(({ ruleId: id }) => [id, { enabled: wanted.includes(id) && !left.includes(id) }]),
      );
      const { violations: found } = await axe.run(document, { rules, resultTypes: ['violations'] });
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id} at ${target.join(' ')}`),
      );
    },
    [beyondAA, about === 'colours' ? ['cat.color'] : []] as const,
  );
}
