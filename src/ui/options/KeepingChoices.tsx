import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Keeping } from '../../settings/keeping-choices';
import { Choice } from '../parts/Choice';
import { Switch } from '../parts/Switch';
import type { OptionsProps } from './props';
import { Section } from './Section';
import { Shorter } from './Shorter';

type KeepingProps = Pick<OptionsProps, 'words' | 'settings' | 'on'>;

const HOLDS: readonly Keeping['holds'][] = ['message', 'words'];
const RETENTIONS: readonly Keeping['retention'][] = ['session', '7', '30', '90', 'forever'];

/** What a kept entry holds, how long it stays, and whether keeping happens by itself. */
export function KeepingChoices({ words, settings, on }: KeepingProps): JSX.Element {
  const said = words.options.keeping;
  const choose = (choices: Partial<Keeping>): void => {
    on.edit({ kind: 'choose', choices });
  };
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
      <Retention {...{ words, settings, choose }} isShorter={on.isShorter} />
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
    </Section>
  );
}

interface RetentionProps extends Pick<KeepingProps, 'words' | 'settings'> {
  readonly choose: (choices: Partial<Keeping>) => void;
  readonly isShorter: OptionsProps['on']['isShorter'];
}

/** A shorter time is asked about first. Chosen anew meanwhile, the question is about that one. */
function Retention({ words, settings, choose, isShorter }: RetentionProps): JSX.Element {
  const said = words.options.keeping;
  const [asked, ask] = useState<Keeping['retention'] | null>(null);
  const take = (retention: Keeping['retention']): void => {
    ask(null);
    choose({ retention });
  };
  return (
    <>
      <Choice
        {...{ id: 'retention', label: said.retention, options: RETENTIONS }}
        {...{ names: said.retentions, value: asked ?? settings.retention }}
        choose={(next) => {
          if (isShorter(next)) ask(next);
          else take(next);
        }}
      />
      {asked !== null && (
        <Shorter
          {...{ words: said, next: asked }}
          key={asked}
          shorten={() => {
            take(asked);
          }}
          leave={() => {
            ask(null);
          }}
        />
      )}
    </>
  );
}
