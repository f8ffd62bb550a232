import type { JSX } from 'preact';
import { fill } from '../../language/fill';
import type { Keeping } from '../../settings/keeping-choices';
import { Choice } from '../parts/Choice';
import type { OptionsProps } from './props';

type RelockAfterProps = Pick<OptionsProps, 'words' | 'settings' | 'on'>;

const AFTER: readonly `${Keeping['relockAfter']}`[] = ['5', '15', '60'];
const MINUTES = { '5': 5, '15': 15, '60': 60 } as const;

/** After how many minutes without anybody the lock shuts by itself. */
export function RelockAfter({ words, settings, on }: RelockAfterProps): JSX.Element {
  const said = words.options.keeping;
  const minutes = (count: number): string => fill(said.minutes, { count });
  return (
    <Choice
      {...{ id: 'relock', label: said.relock, options: AFTER }}
      names={{ '5': minutes(5), '15': minutes(15), '60': minutes(60) }}
      value={`${settings.relockAfter}`}
      choose={(after) => {
        on.edit({ kind: 'choose', choices: { relockAfter: MINUTES[after] } });
      }}
    />
  );
}
