import type { JSX } from 'preact';

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** A field for a passphrase. The browser is asked not to keep it among its passwords. */
export function PassphraseField({ label, value, change }: PassphraseFieldProps): JSX.Element {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="password"
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => {
          change(currentTarget.value);
        }}
      />
    </label>
  );
}
