import type { JSX } from 'preact';
import { fill } from '../../language/fill';
import { Button } from '../parts/Button';
import type { OptionsProps } from './props';
import { quietRows } from './quiet-rows';
import { Section } from './Section';

type QuietProps = Pick<OptionsProps, 'words' | 'quiet' | 'on'>;

/** All that was marked as wrong, and the way back. */
export function Quiet({ words, quiet, on }: QuietProps): JSX.Element {
  const said = words.options.quiet;
  const rows = quietRows(quiet);
  const letCount = (cues: readonly string[]): void => {
    on.edit({ kind: 'cues', cues, quiet: false });
  };
  return (
    <Section id="quiet" heading={said.heading}>
      <p>{said.intro}</p>
      {rows.length === 0 && <p class="meta">{said.none}</p>}
      <ul class="rows">
        {rows.map(({ name, does, words: wording, cues }) => (
          <li key={cues.join()}>
            <span>
              <strong>{name}</strong>{' '}
              {does === null ? (
                <q class="meta">{wording}</q>
              ) : (
                <span class="quiet-does">{does}</span>
              )}
            </span>
            <Button
              look="plain"
              label={fill(said.backLabel, { words: does ?? wording })}
              press={() => {
                letCount(cues);
              }}
            >
              {said.back}
            </Button>
          </li>
        ))}
      </ul>
      {rows.length > 1 && (
        <div>
          <Button
            press={() => {
              letCount(rows.flatMap(({ cues }) => cues));
            }}
          >
            {said.backAll}
          </Button>
        </div>
      )}
    </Section>
  );
}
