import type { JSX } from 'preact';

interface ChoiceProps<T extends string> {
  /** Unique in the surface. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly choose: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function Choice<T extends string>(props: ChoiceProps<T>): JSX.Element {
  const { id, label, options, names, value, choose } = props;
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={id}
              value={option}
              checked={option === value}
              onChange={() => {
                choose(option);
              }}
            />
            <span>{names[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
