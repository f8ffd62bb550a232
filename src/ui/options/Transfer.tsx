import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings';
import { Button } from '../parts/Button';
import type { OptionsProps } from './props';
import { Section } from './Section';

type TransferProps = Pick<OptionsProps, 'words' | 'settings' | 'on'>;

interface Outcome {
  readonly said: string;
  /** The settings as they were, where there is a way back. */
  readonly before: Settings | null;
}

/** Settings as a file, from a file, and back to the beginning; the last two with a way back. */
export function Transfer({ words, settings, on }: TransferProps): JSX.Element {
  const said = words.options.settings;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const take = async (from: File | undefined): Promise<void> => {
    if (from === undefined) return;
    const text = await from.text().catch(() => null);
    if (file.current !== null) file.current.value = '';
    const read =
      text === null ? ({ ok: false, problem: 'unreadable' } as const) : on.readFile(text);
    if (read.ok) on.edit({ kind: 'replace', settings: read.settings });
    setOutcome(
      read.ok
        ? { said: said.imported, before: settings }
        : { said: said.problems[read.problem], before: null },
    );
  };
  const reset = (): void => {
    on.edit({ kind: 'reset' });
    setOutcome({ said: said.resetDone, before: settings });
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
        <Button press={() => file.current?.click()}>{said.import}</Button>
        <input
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={said.import}
          ref={file}
          onChange={({ currentTarget: { files } }) => void take(files?.[0])}
        />
      </div>
      <p>{said.resetAbout}</p>
      <div>
        <Button press={reset}>{said.reset}</Button>
      </div>
      <Told outcome={outcome} undo={undo} words={said} />
    </Section>
  );
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
