import type { JSX } from 'preact';
import type { Draft, OptionsProps } from './props';

interface PhraseKindProps extends Pick<OptionsProps, 'words' | 'patterns' | 'families'> {
  readonly draft: Draft;
  readonly change: (what: Partial<Draft>) => void;
}

/** What a wording counts as: one of the patterns, or a name of its own. */
export function PhraseKind(props: PhraseKindProps): JSX.Element {
  const { words, patterns, families, draft, change } = props;
  const said = words.options.phrases;
  const all = families.flatMap((family) => family.patterns);
  return (
    <div class="pair">
      <label class="field">
        <span>{said.as}</span>
        <select
          class="select"
          value={draft.pattern ?? ''}
          onChange={({ currentTarget: { value } }) => {
            change({ pattern: all.find((pattern) => pattern === value) ?? null });
          }}
        >
          <option value="">{said.ownName}</option>
          {families.map(({ id, patterns: some }) => (
            <optgroup key={id} label={words.families[id].name}>
              {some.map((pattern) => (
                <option key={pattern} value={pattern}>
                  {patterns[pattern].name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {draft.pattern === null && (
        <label class="field">
          <span>{said.name}</span>
          <input
            type="text"
            dir="auto"
            autocomplete="off"
            value={draft.name}
            onInput={({ currentTarget: { value } }) => {
              change({ name: value });
            }}
          />
        </label>
      )}
    </div>
  );
}
