/** Fits a logistic regression: which signs speak for a pattern, and how much. */

/** Messages as sparse rows: for row i the columns `columns[starts[i]] … columns[starts[i + 1]]`, all of one value. */
export interface Rows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  /** The value of a row's columns: one over the root of how many there are. */
  readonly values: Float64Array;
  /** For each row how many times it counts. */
  readonly counts: Float64Array;
  readonly width: number;
}

/** Weights of the columns, and what stands without any. */
export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** How much a wrong message costs against a large weight: liblinear's C. */
const COST = 60;
const ROUNDS = 100;
/** How many of the last steps are remembered. */
const MEMORY = 8;
/** Where the slope has fallen to this share of what it was, it is flat enough. */
const FLAT = 1e-3;

/**
 * Fits by L-BFGS (Liu and Nocedal 1989) with an L2 penalty; both sides weigh the same in all.
 * Deterministic.
 * @param wanted for each row 1 (shows it), 0 (doesn't) or -1 (left out)
 */
export function fitLogistic(rows: Rows, wanted: Int8Array): Fit {
  const objective = makeObjective(rows, wanted);
  let point = new Float64Array(rows.width + 1);
  let slope = new Float64Array(point.length);
  let height = objective(point, slope);
  const first = length(slope);
  const steps: { readonly by: Float64Array; readonly turn: Float64Array; readonly rho: number }[] =
    [];
  for (let round = 0; round < ROUNDS && length(slope) > FLAT * first; round += 1) {
    const direction = descend(slope, steps);
    const next = new Float64Array(point.length);
    const nextSlope = new Float64Array(point.length);
    const fall = dot(direction, slope);
    let far = steps.length === 0 ? 1 / first : 1;
    let nextHeight = Infinity;
    for (; far > 1e-10; far /= 2) {
      for (let at = 0; at < next.length; at += 1)
        next[at] = (point[at] ?? 0) + far * (direction[at] ?? 0);
      nextHeight = objective(next, nextSlope);
      if (nextHeight <= height + 1e-4 * far * fall) break;
    }
    const by = subtract(next, point);
    const turn = subtract(nextSlope, slope);
    const curve = dot(by, turn);
    if (curve <= 0) break;
    steps.push({ by, turn, rho: 1 / curve });
    if (steps.length > MEMORY) steps.shift();
    point = next;
    slope = nextSlope;
    height = nextHeight;
  }
  return { weights: point.slice(0, rows.width), bias: point[rows.width] ?? 0 };
}

/** The loss at a point; its slope is written into the second argument. The bias is the last coordinate. */
function makeObjective(rows: Rows, wanted: Int8Array) {
  const { starts, columns, values, counts, width } = rows;
  const count = wanted.filter((one) => one >= 0).length;
  const shown = wanted.filter((one) => one === 1).length;
  const costs = [count / (2 * (count - shown)), count / (2 * shown)].map((cost) => cost * COST);
  return (point: Float64Array, slope: Float64Array): number => {
    let loss = dot(point, point) / 2;
    slope.set(point);
    wanted.forEach((want, row) => {
      if (want < 0) return;
      const value = values[row] ?? 0;
      const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
      let sum = 0;
      for (let at = from; at < to; at += 1) sum += point[columns[at] ?? 0] ?? 0;
      const margin = (want === 1 ? 1 : -1) * (sum * value + (point[width] ?? 0));
      const cost = (costs[want] ?? 0) * (counts[row] ?? 1);
      loss +=
        cost *
        (margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin)));
      const push = (-cost * (want === 1 ? 1 : -1)) / (1 + Math.exp(margin));
      for (let at = from; at < to; at += 1) {
        const column = columns[at] ?? 0;
        slope[column] = (slope[column] ?? 0) + push * value;
      }
      slope[width] = (slope[width] ?? 0) + push;
    });
    return loss;
  };
}

/** The direction down, bent by what the last steps told of the curve. */
function descend(
  slope: Float64Array,
  steps: readonly {
    readonly by: Float64Array;
    readonly turn: Float64Array;
    readonly rho: number;
  }[],
): Float64Array {
  const direction = slope.map((one) => -one);
  const shares: number[] = [];
  for (const { by, turn, rho } of [...steps].reverse()) {
    const share = rho * dot(by, direction);
    shares.unshift(share);
    addTimes(direction, turn, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.turn, last.turn));
    direction.forEach((one, at) => (direction[at] = one * scale));
  }
  steps.forEach(({ by, turn, rho }, at) => {
    addTimes(direction, by, (shares[at] ?? 0) - rho * dot(turn, direction));
  });
  return direction;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function length(one: Float64Array): number {
  return Math.sqrt(dot(one, one));
}

function subtract(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, at) => value - (other[at] ?? 0));
}

function addTimes(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + times * (what[at] ?? 0);
}
