import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Catalogue } from '../../language/catalogue';
import { Button } from '../parts/Button';

interface PasteProps {
  readonly words: Catalogue['popup'];
  /** Called a moment after the last key, with all of the text; empty when it was cleared. */
  readonly read: (text: string) => void;
}

/** Milliseconds without a key after which the text is read. */
const PAUSE = 150;

/** A box to paste or type a message in, read as one types. The text lives in the box alone. */
export function Paste({ words, read }: PasteProps): JSX.Element {
  const box = useRef<HTMLTextAreaElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    box.current?.focus();
    return () => {
      clearTimeout(waiting.current);
    };
  }, []);
  const readSoon = (text: string): void => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(read, text === '' ? 0 : PAUSE, text);
  };
  return (
    <div class="paste">
      <label for="paste">{words.paste}</label>
      <textarea
        id="paste"
        ref={box}
        dir="auto"
        rows={4}
        placeholder={words.placeholder}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          readSoon(event.currentTarget.value);
        }}
      />
      <Button
        look="link"
        press={() => {
          if (box.current === null) return;
          box.current.value = '';
          box.current.focus();
          readSoon('');
        }}
      >
        {words.clear}
      </Button>
    </div>
  );
}
