import type { JSX } from 'preact';
import type { OptionsProps } from './props';
import { Section } from './Section';

type HelpCountryProps = Pick<OptionsProps, 'words' | 'settings' | 'countries' | 'on'>;

/** The country of the help lines, chosen by hand. */
export function HelpCountry({ words, settings, countries, on }: HelpCountryProps): JSX.Element {
  const said = words.options.help;
  const names: Readonly<Record<string, string>> = words.panel.help.countries;
  const sorted = countries
    .map((country) => ({ country, name: names[country] ?? country }))
    .sort((one, other) => one.name.localeCompare(other.name, words.panel.language));
  return (
    <Section id="help" heading={said.heading}>
      <p>{said.intro}</p>
      <label class="field">
        <span>{said.country}</span>
        <select
          class="select"
          value={settings.helpCountry ?? ''}
          onChange={({ currentTarget: { value } }) => {
            on.edit({ kind: 'choose', choices: { helpCountry: value === '' ? null : value } });
          }}
        >
          <option value="">{said.none}</option>
          {sorted.map(({ country, name }) => (
            <option key={country} value={country}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </Section>
  );
}
