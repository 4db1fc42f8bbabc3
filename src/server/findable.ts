/**
 * Writes `hidden="until-found"`, so that find-in-page searches an element, where React could only write `hidden`: on the
 * elements that are marked `data-findable`. In a browser the components do it themselves.
 * https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute
 *
 * React escapes `<` and `>` in text and attributes, so a tag ends at its first `>`.
 */
export function withFindable(html: string): string {
  return html.replaceAll(/<[^<>]* data-findable\b[^<>]*>/g, (tag) =>
    tag.replace(' hidden=""', ' hidden="until-found"'),
  );
}
