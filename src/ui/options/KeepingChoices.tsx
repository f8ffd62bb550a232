import type { JSX } from 'preact';
import { fill } from '../../language/fill';
import type { Keeping } from '../../settings/keeping';
import { Choice } from '../parts/Choice';
import { Switch } from '../parts/Switch';
import type { OptionsProps } from './props';
import { Section } from './Section';

type KeepingProps = Pick<OptionsProps, 'words' | 'settings' | 'lock' | 'on'>;

const HOLDS: readonly Keeping['holds'][] = ['message', 'words'];
const RETENTIONS: readonly Keeping['retention'][] = ['session', '7', '30', '90', 'forever'];
const RELOCK: readonly `${Keeping['relockAfter']}`[] = ['5', '15', '60'];
const MINUTES = { '5': 5, '15': 15, '60': 60 } as const;

/** What a kept entry holds, how long it stays, and whether keeping happens by itself. */
export function KeepingChoices({ words, settings, lock, on }: KeepingProps): JSX.Element {
  const said = words.options.keeping;
  const choose = (choices: Partial<Keeping>): void => {
    on.edit({ kind: 'choose', choices });
  };
  const minutes = (count: number): string => fill(said.minutes, { count });
  return (
    <Section id="keeping" heading={said.heading}>
      <p>{said.intro}</p>
      <Choice
        {...{ id: 'holds', label: said.holds, options: HOLDS, names: said.holdsNames }}
        value={settings.holds}
        choose={(holds) => {
          choose({ holds });
        }}
      />
      <Choice
        {...{ id: 'retention', label: said.retention, options: RETENTIONS }}
        {...{ names: said.retentions, value: settings.retention }}
        choose={(retention) => {
          choose({ retention });
        }}
      />
      <Switch
        on={settings.keepAutomatically}
        describedBy="automatic-about"
        turn={(keepAutomatically) => {
          choose({ keepAutomatically });
        }}
      >
        {said.automatic}
      </Switch>
      <p id="automatic-about" class="meta">
        {said.automaticAbout}
      </p>
      {lock !== 'none' && (
        <Choice
          {...{ id: 'relock', label: said.relock, options: RELOCK }}
          names={{ '5': minutes(5), '15': minutes(15), '60': minutes(60) }}
          value={`${settings.relockAfter}`}
          choose={(after) => {
            choose({ relockAfter: MINUTES[after] });
          }}
        />
      )}
    </Section>
  );
}
