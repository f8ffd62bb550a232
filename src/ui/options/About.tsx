import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Answer } from '../panel/Answer';
import type { OptionsProps } from './props';
import { Section } from './Section';

type AboutProps = Pick<OptionsProps, 'words' | 'tried' | 'on'>;

/** All that the first card says in short, and a message to try it on. */
export function About({ words, tried, on }: AboutProps): JSX.Element {
  const { about } = words.options;
  const [text, setText] = useState(about.sample);
  return (
    <Section id="about" heading={about.heading}>
      {Object.entries(about.texts).map(([key, said]) => (
        <p key={key}>{said}</p>
      ))}
      <label class="field">
        <span>{about.tryIt}</span>
        <textarea
          dir="auto"
          rows={3}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            on.tryOut(value);
          }}
        />
      </label>
      {tried?.kind === 'answer' && (
        <section class="tried" aria-label={about.result}>
          <Answer
            {...{ id: 'tried', words: words.panel, on: on.answer, level: 3 }}
            answer={{ ...tried.answer, firstRun: false }}
          />
        </section>
      )}
      {tried?.kind === 'problem' && (
        <p class="notice">{{ ...words.panel.problems, ...words.popup.problems }[tried.problem]}</p>
      )}
    </Section>
  );
}
