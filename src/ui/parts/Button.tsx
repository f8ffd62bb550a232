import type { ComponentChildren, JSX, Ref } from 'preact';

interface ButtonProps {
  readonly press: () => void;
  readonly children: ComponentChildren;
  /** What a screen reader says, where the button shows only a sign. */
  readonly label?: string;
  /** For a button that stays on or off. */
  readonly pressed?: boolean;
  readonly look?: 'plain' | 'link';
  readonly describedBy?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with words, or with a sign and a label. At least 28 px each way. */
export function Button(props: ButtonProps): JSX.Element {
  const { press, children, label, pressed, look, describedBy, buttonRef } = props;
  return (
    <button
      type="button"
      class={look === undefined ? 'button' : `button ${look}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      onClick={press}
      ref={buttonRef ?? null}
    >
      {children}
    </button>
  );
}
