import type { ComponentChildren, JSX } from 'preact';
import { fill } from '../../language/fill';
import type { FamilyId, PatternId } from '../../lexicon/schema';
import { Switch } from '../parts/Switch';
import type { OptionsProps } from './props';

interface FamilyProps extends Pick<OptionsProps, 'words' | 'patterns' | 'settings'> {
  readonly id: FamilyId;
  readonly all: readonly PatternId[];
  /** Those of them that are shown. */
  readonly some: readonly PatternId[];
  readonly turn: (patterns: readonly PatternId[], on: boolean) => void;
  /** Shown beneath the pattern that it is about. */
  readonly note: ComponentChildren;
}

/** A family: all of it at once, and each of its patterns. */
export function Family(props: FamilyProps): JSX.Element {
  const { id, all, some, words, patterns, settings, turn, note } = props;
  const said = words.options.patterns;
  const family = words.families[id];
  const isOn = (pattern: PatternId): boolean => !settings.off.includes(pattern);
  const on = all.filter(isOn).length;
  return (
    <section class="family" data-family={id} aria-labelledby={`family-${id}`}>
      <div class="family-head">
        <h3 id={`family-${id}`}>{family.name}</h3>
        <p class="meta">{fill(said.howMany, { on, count: all.length })}</p>
      </div>
      <p class="about">{family.about}</p>
      {all.length > 1 && some.length === all.length && (
        <Switch
          on={on === all.length}
          mixed={on > 0 && on < all.length}
          turn={(isAll) => {
            turn(all, isAll);
          }}
        >
          {fill(said.allOf, { family: family.name })}
        </Switch>
      )}
      <ul>
        {some.map((pattern) => (
          <li key={pattern} class="pattern">
            <Switch
              on={isOn(pattern)}
              describedBy={`finds-${pattern}`}
              turn={(next) => {
                turn([pattern], next);
              }}
            >
              <strong>{patterns[pattern].name}</strong>{' '}
              <span class="term">{patterns[pattern].term}</span>
            </Switch>
            <p id={`finds-${pattern}`}>
              {patterns[pattern].finds}{' '}
              <span class="example">
                {fill(said.example, { example: patterns[pattern].example })}
              </span>
            </p>
            {pattern === 'threat' && note}
          </li>
        ))}
      </ul>
    </section>
  );
}
