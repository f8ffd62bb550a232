import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../language/fill';
import type { OwnPhrase } from '../../reading/own-phrases';
import { Button } from '../parts/Button';
import { PhraseForm } from './PhraseForm';
import { draftOf, type OptionsProps } from './props';
import { Section } from './Section';

type OwnPhrasesProps = Pick<
  OptionsProps,
  'words' | 'patterns' | 'families' | 'settings' | 'limits' | 'on'
>;

/** Wordings that only the person knows: a form to add one, and those that are there. */
export function OwnPhrases(props: OwnPhrasesProps): JSX.Element {
  const { words, patterns, settings, on } = props;
  const said = words.options.phrases;
  const [edited, setEdited] = useState<OwnPhrase | null>(null);
  const [removed, setRemoved] = useState<OwnPhrase | null>(null);
  const remove = (phrase: OwnPhrase): void => {
    on.edit({ kind: 'phrase-gone', id: phrase.id });
    setRemoved(phrase);
    setEdited(null);
  };
  const done = (): void => {
    setEdited(null);
    setRemoved(null);
  };
  return (
    <Section id="phrases" heading={said.heading}>
      <p>{said.intro}</p>
      <PhraseForm
        key={edited?.id ?? 'new'}
        {...props}
        draft={edited && draftOf(edited)}
        done={done}
      />
      <div role="status">
        {removed !== null && (
          <p class="row">
            {fill(said.removed, { words: removed.words })}
            <Button
              look="link"
              press={() => {
                on.edit({ kind: 'phrase', phrase: removed });
                setRemoved(null);
              }}
            >
              {said.undo}
            </Button>
          </p>
        )}
      </div>
      {settings.ownPhrases.length === 0 && <p class="meta">{said.none}</p>}
      <ul class="rows">
        {settings.ownPhrases.map((phrase) => (
          <PhraseRow
            key={phrase.id}
            {...{ phrase, said }}
            name={'name' in phrase ? phrase.name : patterns[phrase.pattern].name}
            edit={() => {
              setEdited(phrase);
            }}
            remove={() => {
              remove(phrase);
            }}
          />
        ))}
      </ul>
    </Section>
  );
}

interface PhraseRowProps {
  readonly phrase: OwnPhrase;
  readonly name: string;
  readonly said: OwnPhrasesProps['words']['options']['phrases'];
  readonly edit: () => void;
  readonly remove: () => void;
}

function PhraseRow({ phrase: { words }, name, said, edit, remove }: PhraseRowProps): JSX.Element {
  return (
    <li>
      <span>
        <q dir="auto">{words}</q> <span class="meta">{name}</span>
      </span>
      <span class="row">
        <Button look="plain" label={fill(said.edit, { words })} press={edit}>
          {said.editShort}
        </Button>
        <Button look="plain" label={fill(said.remove, { words })} press={remove}>
          {said.removeShort}
        </Button>
      </span>
    </li>
  );
}
