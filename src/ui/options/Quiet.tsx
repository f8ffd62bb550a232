import type { JSX } from 'preact';
import { fill } from '../../language/fill';
import { Button } from '../parts/Button';
import type { OptionsProps } from './props';
import { Section } from './Section';

type QuietProps = Pick<OptionsProps, 'words' | 'quiet' | 'on'>;

/** All that was marked as wrong, and the way back. */
export function Quiet({ words, quiet, on }: QuietProps): JSX.Element {
  const said = words.options.quiet;
  const letCount = (cues: readonly string[]): void => {
    on.edit({ kind: 'cues', cues, quiet: false });
  };
  return (
    <Section id="quiet" heading={said.heading}>
      <p>{said.intro}</p>
      {quiet.length === 0 && <p class="meta">{said.none}</p>}
      <ul class="rows">
        {quiet.map(({ cue, name, words: wording, does }) => (
          <li key={cue}>
            <span>
              <strong>{name}</strong> <q class="meta">{wording}</q>
              {does !== null && <span class="quiet-does">{does}</span>}
            </span>
            <Button
              look="plain"
              label={fill(said.backLabel, { words: wording })}
              press={() => {
                letCount([cue]);
              }}
            >
              {said.back}
            </Button>
          </li>
        ))}
      </ul>
      {quiet.length > 1 && (
        <div>
          <Button
            press={() => {
              letCount(quiet.map(({ cue }) => cue));
            }}
          >
            {said.backAll}
          </Button>
        </div>
      )}
    </Section>
  );
}
