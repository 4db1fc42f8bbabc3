import type { DigitalSource } from '../../content/digitalSource.ts';
import type { Words } from '../../words/catalogue.ts';

/** How a picture was made, for its credit line: "Made with AI". Undefined for what cameras and scanners make. */
export function originOf(
  { digitalSource }: { digitalSource?: DigitalSource },
  words: Pick<Words['gallery'], 'origins'>,
): string | undefined {
  const origins: { readonly [term in DigitalSource]?: string } = words.origins;
  return digitalSource && origins[digitalSource];
}
