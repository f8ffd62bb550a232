import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Catalogue } from '../../language/catalogue';
import { fill } from '../../language/fill';
import { PassphraseField } from './PassphraseField';

interface NewPassphraseProps {
  readonly words: Catalogue['options']['lock'];
  /** What the first field is called, and what the button says. */
  readonly label: string;
  readonly button: string;
  /** So many characters it needs. */
  readonly least: number;
  /** Gives whether it counts from now on; then the fields are emptied. */
  readonly take: (passphrase: string) => Promise<boolean>;
  readonly tell: (sentence: string) => void;
}

/**
 * A form for a passphrase that shall count from now on. What a slip sealed nobody could open again,
 * so it is written twice.
 */
export function NewPassphrase(props: NewPassphraseProps): JSX.Element {
  const { words, label, button, least, take, tell } = props;
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const submit = async (): Promise<void> => {
    if (first !== again) {
      tell(words.problems.different);
    } else if (await take(first)) {
      setFirst('');
      setAgain('');
    }
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="pair">
        <PassphraseField label={label} value={first} change={setFirst} />
        <PassphraseField label={words.again} value={again} change={setAgain} />
      </div>
      <p class="meta">{fill(words.problems['too-short'], { least })}</p>
      <div>
        <button type="submit" class="button">
          {button}
        </button>
      </div>
    </form>
  );
}
