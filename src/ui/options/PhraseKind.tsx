import type { JSX, RefObject } from 'preact';
import type { Draft, OptionsProps } from './props';

interface PhraseKindProps extends Pick<OptionsProps, 'words' | 'patterns' | 'families'> {
  readonly draft: Draft;
  /** The field for a name of its own, and whether something is wrong with what stands in it. */
  readonly name: RefObject<HTMLInputElement | null>;
  readonly isWrong: boolean;
  readonly change: (what: Partial<Draft>) => void;
}

/** What a wording counts as: one of the patterns, or a name of its own. */
export function PhraseKind(props: PhraseKindProps): JSX.Element {
  const { words, patterns, families, draft, name, isWrong, change } = props;
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
            ref={name}
            autocomplete="off"
            value={draft.name}
            aria-invalid={isWrong}
            aria-describedby="phrase-trouble"
            onInput={({ currentTarget: { value } }) => {
              change({ name: value });
            }}
          />
        </label>
      )}
    </div>
  );
}
