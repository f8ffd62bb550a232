import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Catalogue } from '../../language/catalogue';
import { MarkedText } from '../explanation/MarkedText';
import type { OptionsActions } from './props';

interface PhraseTestProps {
  readonly said: Catalogue['options']['phrases'];
  /** The wording that is being written. */
  readonly words: string;
  readonly find: OptionsActions['findPhrase'];
}

/** A message to try a wording on: what would be found in it is marked as one types. */
export function PhraseTest({ said, words, find }: PhraseTestProps): JSX.Element {
  const [text, setText] = useState('');
  const isAsked = words.trim() !== '' && text.trim() !== '';
  const spans = isAsked ? find(words, text) : [];
  const marks = spans.map((span) => ({ span, pattern: null, family: 'own' as const }));
  return (
    <>
      <label class="field">
        <span>{said.sample}</span>
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          placeholder={said.samplePlaceholder}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            setText(value);
          }}
          onKeyDown={(event) => {
            // Who tries a wording isn't done with it yet: Enter doesn't add it from here.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </label>
      <p class="meta" role="status">
        {isAsked && (spans.length > 0 ? said.hit : said.miss)}
      </p>
      {spans.length > 0 && (
        <p class="sample" dir="auto">
          <MarkedText text={text} marks={marks} />
        </p>
      )}
    </>
  );
}
