/** The colours of a logo's plate, and of the letter on it, in both schemes. */
interface LogoColours {
  plate: { light: string; dark: string };
  letter: { light: string; dark: string };
}

/** A logo in other colours. */
export function coloured(logo: string, colours: LogoColours): string {
  const schemes = ['light', 'dark'] as const;
  return (['plate', 'letter'] as const).reduce((svg, part) => {
    let at = 0;
    return svg.replaceAll(fillOf(part), (_, start: string) => {
      return start + colours[part][schemes[at++] ?? 'dark'];
    });
  }, logo);
}

/** A part's colour, once for each scheme: the light one comes first. */
export function fillOf(part: string): RegExp {
  return new RegExp(`(\\.${part} \\{ fill: )(#[0-9a-f]{6})`, 'g');
}
