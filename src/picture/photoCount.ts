const figures = new Intl.NumberFormat('en');

/** "25 photos", "10,000 photos", "1 photo". */
export function photoCount(count: number): string {
  return count === 1 ? '1 photo' : `${figures.format(count)} photos`;
}
