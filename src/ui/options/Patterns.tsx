import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../language/fill';
import type { PatternId } from '../../lexicon/schema';
import { Family } from './Family';
import type { OptionsProps } from './props';
import { Section } from './Section';
import { ThreatNote } from './ThreatNote';

type PatternsProps = Pick<OptionsProps, 'words' | 'patterns' | 'families' | 'settings' | 'on'>;

/** Every pattern with its switch, by family; searched as one types. */
export function Patterns(props: PatternsProps): JSX.Element {
  const { words, patterns, families, settings, on } = props;
  const said = words.options.patterns;
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState<readonly PatternId[] | null>(null);
  const fits = (id: PatternId): boolean => isFound(search, Object.values(textsOf(patterns[id])));
  const shown = families
    .map((family) => ({ ...family, shown: family.patterns.filter(fits) }))
    .filter((family) => family.shown.length > 0);
  const count = shown.reduce((sum, family) => sum + family.shown.length, 0);

  const turn = (ids: readonly PatternId[], isOn: boolean): void => {
    const isThreat = !isOn && ids.includes('threat') && !settings.off.includes('threat');
    if (isThreat) setAsked(ids);
    else on.edit({ kind: 'patterns', patterns: ids, on: isOn });
  };
  const decide = (ids: readonly PatternId[]): void => {
    setAsked(null);
    if (ids.length > 0) on.edit({ kind: 'patterns', patterns: ids, on: false });
  };
  const note = asked && (
    <ThreatNote
      words={said}
      name={patterns.threat.name}
      turnOff={() => {
        decide(asked);
      }}
      keepOn={() => {
        decide(asked.filter((id) => id !== 'threat'));
      }}
    />
  );
  return (
    <Section id="patterns" heading={said.heading}>
      <p>{said.intro}</p>
      <label class="field">
        <span>{said.search}</span>
        <input
          type="search"
          value={search}
          onInput={({ currentTarget: { value } }) => {
            setSearch(value);
          }}
        />
      </label>
      <p class="meta" role="status">
        {search.trim() !== '' && howMany(count, said)}
      </p>
      {shown.map(({ id, patterns: all, shown: some }) => (
        <Family key={id} {...{ id, all, some, words, patterns, settings, turn, note }} />
      ))}
    </Section>
  );
}

type Said = PatternsProps['words']['options']['patterns'];

function howMany(count: number, said: Said): string {
  if (count === 0) return said.noMatch;
  return fill(count === 1 ? said.found.one : said.found.other, { count });
}

function textsOf({
  name,
  term,
  finds,
  example,
}: Record<'name' | 'term' | 'finds' | 'example', string>) {
  return { name, term, finds, example };
}

/** Whether every word that is searched for begins a word of these texts. */
function isFound(search: string, texts: readonly string[]): boolean {
  const wanted = wordsOf(search);
  const there = wordsOf(texts.join(' '));
  return wanted.every((word) => there.some((one) => one.startsWith(word)));
}

/** In small letters, without accents. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
