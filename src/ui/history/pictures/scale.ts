/** Round whole numbers to draw lines at, from 0 up to one that nothing stands above. */
export function linesFor(highest: number): readonly number[] {
  const rough = highest / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? rough;
  const step = Math.max(1, round);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, at) => at * step);
}
