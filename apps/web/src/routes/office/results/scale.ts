/** How high figures stand in a chart: 0 at its foot, 1 at the highest of them. The foot is nought, or the lowest below it. */
export function scaleOf(figures: readonly number[]): (figure: number) => number {
  const [low, high] = [Math.min(0, ...figures), Math.max(0, ...figures)];
  return (figure) => (high === low ? 0 : (figure - low) / (high - low));
}
