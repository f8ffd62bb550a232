import type { ComponentChildren, JSX } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
  /** Its name. */
  readonly children: ComponentChildren;
  readonly describedBy?: string;
  /** Some of what it stands for is on. */
  readonly mixed?: boolean;
}

/** Something that is on or off, with its name beside it; pressing either turns it. */
export function Switch({ on, turn, children, describedBy, mixed }: SwitchProps): JSX.Element {
  return (
    <label class="switch">
      <input
        type="checkbox"
        {...(mixed === undefined ? { role: 'switch' } : { indeterminate: mixed })}
        checked={on}
        aria-describedby={describedBy}
        onChange={(event) => {
          turn(event.currentTarget.checked);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
