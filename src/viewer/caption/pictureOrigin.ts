import type { DigitalSource } from '../../content/digitalSource.ts';
import type { Words } from '../../words/catalogue.ts';

/** What the credit line says of how a picture came about: "Made with AI"; nothing of what cameras and scanners do. */
export function originOf(
  { digitalSource }: { digitalSource?: DigitalSource },
  words: Pick<Words['gallery'], 'origins'>,
): string | undefined {
  const origins: { readonly [term in DigitalSource]?: string } = words.origins;
  return digitalSource && origins[digitalSource];
}
