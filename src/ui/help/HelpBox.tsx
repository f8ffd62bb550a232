import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HelpOffer } from '../../explanation/explanation';
import { fill } from '../../language/fill';
import type { PanelWords } from '../../language/panel-words';
import type { CountryHelp, HelpDirectory, HelpLine } from '../../safety/help-line';
import { Heading, type Level } from '../parts/Heading';
import { HelpLines } from './HelpLines';
import { HelpSources } from './HelpSources';

interface HelpBoxProps {
  readonly id: string;
  readonly offer: Pick<HelpOffer, 'heading' | 'text'>;
  readonly directory: HelpDirectory;
  /** Chosen by hand earlier; null where nothing was chosen. */
  readonly country: string | null;
  /** Told so that it can be remembered; the box itself changes at once. */
  readonly chooseCountry: (country: string | null) => void;
  readonly words: PanelWords;
  readonly level: Level;
}

/** Help, before everything else: numbers as text to read or copy, never links that leave a trace. */
export function HelpBox(props: HelpBoxProps): JSX.Element {
  const { id, offer, directory, words, level } = props;
  const [country, setCountry] = useState(props.country);
  const chooseCountry = (next: string | null): void => {
    setCountry(next);
    props.chooseCountry(next);
  };
  const chosen = directory.countries.find((one) => one.country === country) ?? null;
  const lines: readonly HelpLine[] = [...(chosen?.lines ?? []), ...directory.everywhere];
  const hasCrisisLine = lines.some((line) => line.for.includes('suicide'));
  return (
    <section class="help" aria-labelledby={`${id}-heading`}>
      <Heading level={level} id={`${id}-heading`}>
        {offer.heading}
      </Heading>
      <p>{offer.text}</p>
      <Countries id={id} {...{ directory, chosen, chooseCountry, words }} />
      <p class="emergency">
        {chosen === null
          ? words.help.emergencyUnknown
          : fill(words.help.emergency, { number: chosen.emergency.number })}
      </p>
      <HelpLines lines={lines} words={words} />
      {directory.aboutSuicide && chosen !== null && !hasCrisisLine && (
        <p>{words.help.noCrisisLine}</p>
      )}
      <p class="traces">{words.help.traces}</p>
      <HelpSources emergency={chosen?.emergency ?? null} lines={lines} words={words} />
    </section>
  );
}

interface CountriesProps {
  readonly id: string;
  readonly directory: HelpDirectory;
  readonly chosen: CountryHelp | null;
  readonly chooseCountry: (country: string | null) => void;
  readonly words: PanelWords;
}

function Countries({ id, directory, chosen, chooseCountry, words }: CountriesProps): JSX.Element {
  const names = directory.countries
    .map(({ country }) => ({ country, name: words.help.countries[country] }))
    .sort((a, b) => a.name.localeCompare(b.name, words.language));
  return (
    <div class="country">
      <label for={`${id}-country`}>{words.help.country}</label>
      <select
        class="select"
        id={`${id}-country`}
        value={chosen?.country ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          chooseCountry(value === '' ? null : value);
        }}
      >
        <option value="">{words.help.chooseCountry}</option>
        {names.map(({ country, name }) => (
          <option key={country} value={country}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
