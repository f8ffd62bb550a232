import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../history/entry';
import type { EntryChange, HistoryProps } from './props';

interface OwnWordsProps extends Pick<HistoryProps, 'words' | 'labels' | 'on'> {
  readonly entry: Entry;
}

/** In UTF-16 code units; `src/history/entry.ts` parses by the same numbers. */
const LONGEST_NOTE = 10_000;
const LONGEST_LABEL = 80;
/** Milliseconds without a key after which what was written is saved. */
const PAUSE = 600;

type Saving = 'saved' | 'saving' | null;

/** The person's own label and note, saved as they are written. */
export function OwnWords({ entry, words, labels, on }: OwnWordsProps): JSX.Element {
  const said = words.history.entry;
  const [saving, setSaving] = useState<Saving>(null);
  const save = async (change: EntryChange): Promise<void> => {
    setSaving('saving');
    setSaving((await on.edit(entry.id, change)) ? 'saved' : null);
  };
  const note = useSaved<HTMLTextAreaElement>(entry.note, (text) => save({ note: text }));
  const label = useSaved<HTMLInputElement>(entry.label, (text) => save({ label: text.trim() }));
  return (
    <div class="own-words">
      <label class="field">
        <span>{said.label}</span>
        <input
          {...label}
          dir="auto"
          list="labels"
          maxLength={LONGEST_LABEL}
          placeholder={said.labelHint}
          autocomplete="off"
        />
        <datalist id="labels">
          {labels.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </label>
      <label class="field">
        <span>{said.note}</span>
        <textarea
          {...note}
          dir="auto"
          rows={3}
          maxLength={LONGEST_NOTE}
          placeholder={said.noteHint}
          autocomplete="off"
        />
      </label>
      <p class="saving" role="status">
        {saving === null ? '' : said[saving]}
      </p>
    </div>
  );
}

/**
 * A field that saves itself a moment after the last key, and at once when it is left. What another
 * window writes comes in unless somebody is writing here.
 */
function useSaved<F extends HTMLInputElement | HTMLTextAreaElement>(
  value: string,
  save: (text: string) => Promise<void>,
) {
  const ref = useRef<F>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const written = useRef<string | null>(null);
  const saveNow = useRef<() => void>(() => undefined);
  saveNow.current = () => {
    clearTimeout(waiting.current);
    const text = written.current;
    written.current = null;
    if (text !== null && text !== value) void save(text);
  };
  useEffect(() => {
    const field = ref.current;
    if (field !== null && written.current === null && document.activeElement !== field)
      field.value = value;
  }, [value]);
  useEffect(
    () => () => {
      saveNow.current();
    },
    [],
  );
  const write = (text: string): void => {
    written.current = text;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      saveNow.current();
    }, PAUSE);
  };
  return {
    ref,
    onInput: ({ currentTarget }: { readonly currentTarget: F }) => {
      write(currentTarget.value);
    },
    onBlur: () => {
      saveNow.current();
    },
  };
}
