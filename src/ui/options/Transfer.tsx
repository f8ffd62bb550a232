import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Edit } from '../../settings/edits';
import type { Settings } from '../../settings/settings';
import { Button } from '../parts/Button';
import { FromFile } from './FromFile';
import type { OptionsActions, OptionsProps } from './props';
import { Section } from './Section';
import { Shorter } from './Shorter';

type TransferProps = Pick<OptionsProps, 'words' | 'settings' | 'usualRetention' | 'on'>;

interface Outcome {
  readonly said: string;
  /** The settings as they were, where there is a way back. */
  readonly before: Settings | null;
}

/** Other settings in the place of these, and what is said once they are. */
interface Replacing {
  readonly edit: Edit;
  readonly retention: Settings['retention'];
  readonly said: string;
}

/**
 * Settings as a file, from a file, and back to the beginning; the last two with a way back. What
 * would let kept entries go is asked about first: there is no way back from that.
 */
export function Transfer({ words, settings, usualRetention, on }: TransferProps): JSX.Element {
  const said = words.options.settings;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asked, ask] = useState<Replacing | null>(null);
  const takeFrom = (text: string | null): void => {
    const read = readFrom(text, on);
    if (!read.ok) {
      setOutcome({ said: said.problems[read.problem], before: null });
      return;
    }
    const { retention } = read.settings;
    const edit = { kind: 'replace', settings: read.settings } as const;
    replace({ edit, retention, said: said.imported });
  };
  const reset = (): void => {
    replace({ edit: { kind: 'reset' }, retention: usualRetention, said: said.resetDone });
  };
  const replace = (what: Replacing): void => {
    setOutcome(null);
    if (on.isShorter(what.retention)) ask(what);
    else take(what);
  };
  const take = (what: Replacing): void => {
    ask(null);
    on.edit(what.edit);
    setOutcome({ said: what.said, before: settings });
  };
  const undo = (before: Settings): void => {
    on.edit({ kind: 'replace', settings: before });
    setOutcome(null);
  };
  return (
    <Section id="settings" heading={said.heading}>
      <p>{said.exportAbout}</p>
      <div class="row">
        <Button press={on.saveFile}>{said.export}</Button>
        <FromFile label={said.import} take={takeFrom} />
      </div>
      <p>{said.resetAbout}</p>
      <div>
        <Button press={reset}>{said.reset}</Button>
      </div>
      {asked !== null && (
        <Shorter
          {...{ words: words.options.keeping, next: asked.retention }}
          shorten={() => {
            take(asked);
          }}
          leave={() => {
            ask(null);
          }}
        />
      )}
      <Told outcome={outcome} undo={undo} words={said} />
    </Section>
  );
}

/** A file whose text can't be had is a problem of its own. */
function readFrom(text: string | null, { readFile }: OptionsActions) {
  return text === null ? ({ ok: false, problem: 'unreadable' } as const) : readFile(text);
}

interface ToldProps {
  readonly outcome: Outcome | null;
  readonly undo: (before: Settings) => void;
  readonly words: TransferProps['words']['options']['settings'];
}

function Told({ outcome, undo, words }: ToldProps): JSX.Element {
  const before = outcome?.before ?? null;
  return (
    <div role="status" class="row">
      {outcome !== null && <p>{outcome.said}</p>}
      {before !== null && (
        <Button
          look="link"
          press={() => {
            undo(before);
          }}
        >
          {words.undo}
        </Button>
      )}
    </div>
  );
}
