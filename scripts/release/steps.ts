/** What a step found that must not be released. Its message is for the person at the keyboard. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** Takes sentences, one for each thing that is wrong. */
  constructor(readonly complaints: readonly string[]) {
    super(complaints.join('\n'));
  }
}

/** Refuses to go on when there is anything to complain of. */
export function refuse(complaints: readonly string[]): void {
  if (complaints.length > 0) throw new Refusal(complaints);
}

/** Names steps as they run, and knows how long each took. */
export class Steps {
  private readonly taken: { readonly name: string; readonly seconds: number }[] = [];

  /** @param print Gets one line at a time. */
  constructor(private readonly print: (line: string) => void) {}

  /** Runs one step. What it throws goes on to the caller. */
  run<T>(name: string, act: () => T): T {
    this.print(`── ${name}`);
    const began = Date.now();
    const result = act();
    this.taken.push({ name, seconds: (Date.now() - began) / 1000 });
    return result;
  }

  /** A line for each step that went well, with its time. */
  table(): readonly string[] {
    return this.taken.map(({ name, seconds }) => `ok ${seconds.toFixed(1).padStart(7)} s  ${name}`);
  }
}
