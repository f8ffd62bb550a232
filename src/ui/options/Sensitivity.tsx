import type { JSX } from 'preact';
import type { Settings } from '../../settings/settings';
import { MarkedText } from '../explanation/MarkedText';
import type { OptionsProps } from './props';
import { Section } from './Section';

type SensitivityProps = Pick<OptionsProps, 'words' | 'settings' | 'sampled' | 'on'>;

const LEVELS: readonly Settings['sensitivity'][] = ['clear', 'balanced', 'faint'];

/** How much is shown, on three messages that change as it is moved. */
export function Sensitivity({ words, settings, sampled, on }: SensitivityProps): JSX.Element {
  const said = words.options.sensitivity;
  const { sensitivity } = settings;
  const explanations = sampled?.kind === 'answer' ? sampled.answer.explanations : [];
  return (
    <Section id="sensitivity" heading={said.heading}>
      <input
        type="range"
        class="range"
        min={0}
        max={LEVELS.length - 1}
        step={1}
        value={LEVELS.indexOf(sensitivity)}
        aria-label={said.label}
        aria-valuetext={said.levels[sensitivity]}
        onInput={({ currentTarget: { value } }) => {
          const level = LEVELS[Number(value)];
          if (level !== undefined) on.edit({ kind: 'choose', choices: { sensitivity: level } });
        }}
      />
      <p class="range-ends meta" aria-hidden="true">
        <span>{said.levels.clear}</span>
        <span>{said.levels.faint}</span>
      </p>
      <p>
        <strong>{said.levels[sensitivity]}.</strong> {said.about[sensitivity]}
      </p>
      <figure class="samples" aria-label={said.sample}>
        <figcaption>{said.sample}</figcaption>
        <ul>
          {explanations.map(({ text, marks, cards }) => (
            <li key={text}>
              <p class="sample" lang="en">
                <MarkedText text={text} marks={marks} />
              </p>
              <p class="meta">
                {cards.length === 0
                  ? said.nothing
                  : cards.map(({ name, clarity }) => `${name}, ${clarity}`).join('; ')}
              </p>
            </li>
          ))}
        </ul>
      </figure>
    </Section>
  );
}
