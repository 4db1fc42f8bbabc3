/** "12/55 buildings/metro-hall 94 s, 1 h 5 min left": one line for a picture that is done. */
export function progressLine(
  { done, total }: { done: number; total: number },
  id: string,
  seconds: { picture: number; all: number },
): string {
  const line = `${done}/${total} ${id} ${Math.round(seconds.picture)} s`;
  const left = (seconds.all / done) * (total - done);
  return left > 0 ? `${line}, ${duration(left)} left` : line;
}

function duration(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
