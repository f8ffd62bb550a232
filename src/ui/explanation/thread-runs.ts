/** Messages of a thread that stand together: one that is shown, or several that wait behind one press. */
export interface Run {
  /** Places from 0; more than one only where nothing is to be shown in them. */
  readonly places: readonly number[];
  readonly isShown: boolean;
}

/** Parts a thread into runs: each message with something in it alone, what stands between together. */
export function runsOf(areShown: readonly boolean[]): readonly Run[] {
  const runs: Run[] = [];
  areShown.forEach((isShown, place) => {
    const last = runs.at(-1);
    if (isShown || last === undefined || last.isShown) runs.push({ places: [place], isShown });
    else runs[runs.length - 1] = { places: [...last.places, place], isShown };
  });
  return runs;
}
