import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/Button';

interface FromFileProps {
  readonly label: string;
  /** Gets the text of the file; null where it can't be read. */
  readonly take: (text: string | null) => void;
}

/** A button that asks for a file and gives its text. The same file can be taken twice in a row. */
export function FromFile({ label, take }: FromFileProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const takeText = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const text = await file.text().catch(() => null);
    if (field.current !== null) field.current.value = '';
    take(text);
  };
  return (
    <>
      <Button press={() => field.current?.click()}>{label}</Button>
      <input
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        ref={field}
        onChange={({ currentTarget: { files } }) => void takeText(files?.[0])}
      />
    </>
  );
}
