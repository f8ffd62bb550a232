import { isRecord } from './parse';

/** Settings of any version, before they are parsed. */
export type RawSettings = Readonly<Record<string, unknown>>;

/** Brings settings from version `from` to version `from + 1`. Must not throw. */
export interface Step {
  readonly from: number;
  readonly change: (raw: RawSettings) => RawSettings;
}

/** In order. A new step is added here when a key changes its meaning; a new key needs none. */
const STEPS: readonly Step[] = [
  // Version 1 knew light and dark only; the look has several sides since.
  { from: 1, change: (raw) => ({ ...raw, look: { theme: raw.look } }) },
];

/**
 * Stored settings of any version, brought through the steps that they have not seen.
 * What is no object, or holds no version, is passed on as it is: the parser repairs it.
 */
export function migrate(stored: unknown, steps: readonly Step[] = STEPS): RawSettings {
  if (!isRecord(stored)) return {};
  return steps.reduce(
    (raw, step) =>
      raw.version === step.from ? { ...step.change(raw), version: step.from + 1 } : raw,
    stored,
  );
}
