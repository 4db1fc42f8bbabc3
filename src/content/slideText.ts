import type { Slide } from './gallery.ts';

/** The credit shown: it names the creator, who stands before a credit line that does not. */
export function creditOf({ credit, creator, copyright }: Slide): string | undefined {
  if (!credit) return creator ?? copyright;
  const said = credit.toLowerCase();
  const isNamed = creator?.split(', ').every((name) => said.includes(name.toLowerCase())) ?? true;
  return isNamed ? credit : `${creator} / ${credit}`;
}

/** A caption's paragraphs, parted by empty lines. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}
