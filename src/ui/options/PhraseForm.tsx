import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { phraseFrom, troubleOf } from './phrase-draft';
import { PhraseKind } from './PhraseKind';
import { PhraseTest } from './PhraseTest';
import type { Draft, OptionsProps } from './props';

interface PhraseFormProps extends Pick<
  OptionsProps,
  'words' | 'patterns' | 'families' | 'settings' | 'limits' | 'on'
> {
  /** Null for a new one. */
  readonly draft: Draft | null;
  /** The phrase was kept, or nothing shall come of it. */
  readonly done: () => void;
}

const EMPTY: Draft = { id: '', words: '', pattern: null, name: '' };

/** Adds a wording or changes one, and tries it on a message before it is kept. */
export function PhraseForm(props: PhraseFormProps): JSX.Element {
  const { words, settings, limits, on, done } = props;
  const said = words.options.phrases;
  const [draft, setDraft] = useState(props.draft ?? EMPTY);
  const [isTold, setTold] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.draft !== null) first.current?.focus();
  }, []);
  const trouble = troubleOf(draft, { settings, limits, said, problemOf: on.phraseProblem });
  const told = isTold ? trouble : null;
  const change = (what: Partial<Draft>): void => {
    setDraft({ ...draft, ...what });
  };
  const keep = (): void => {
    if (trouble !== null) {
      setTold(true);
      (trouble.at === 'name' ? name : first).current?.focus();
      return;
    }
    on.edit({ kind: 'phrase', phrase: phraseFrom(draft, draft.id || on.newId()) });
    setDraft(EMPTY);
    setTold(false);
    done();
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <WordsField
        {...{ said, first, words: draft.words, isWrong: told?.at === 'words' }}
        change={(written) => {
          change({ words: written });
        }}
      />
      <PhraseKind {...{ ...props, draft, name, change, isWrong: told?.at === 'name' }} />
      <PhraseTest said={said} words={draft.words} find={on.findPhrase} />
      <p id="phrase-trouble" class="trouble" role="alert">
        {told?.sentence}
      </p>
      <div class="row">
        <button type="submit" class="button">
          {props.draft === null ? said.add : said.change}
        </button>
        {props.draft !== null && (
          <Button look="plain" press={done}>
            {said.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}

interface WordsFieldProps {
  readonly said: PhraseFormProps['words']['options']['phrases'];
  readonly first: RefObject<HTMLInputElement | null>;
  readonly words: string;
  readonly isWrong: boolean;
  readonly change: (words: string) => void;
}

function WordsField({ said, first, words, isWrong, change }: WordsFieldProps): JSX.Element {
  return (
    <label class="field">
      <span>{said.words}</span>
      <input
        type="text"
        dir="auto"
        ref={first}
        autocomplete="off"
        placeholder={said.wordsHint}
        value={words}
        aria-invalid={isWrong}
        aria-describedby="phrase-trouble"
        onInput={({ currentTarget: { value } }) => {
          change(value);
        }}
      />
    </label>
  );
}
