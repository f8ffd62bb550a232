import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../language/catalogue';
import { Button } from '../parts/Button';
import { Switch } from '../parts/Switch';

interface PasteProps {
  readonly words: Catalogue['popup'];
  /** Called a moment after the last key, with all of the text; empty when it was cleared. */
  readonly read: (text: string, asOne: boolean) => void;
}

/** Milliseconds without a key after which the text is read. */
const PAUSE = 150;
/** Words on both sides of a blank line. */
const PARTED = /\S[^\S\n]*\n\s*\n\s*\S/u;

/** A box to paste or type a message in, read as one types. The text lives in the box alone. */
export function Paste({ words, read }: PasteProps): JSX.Element {
  const box = useRef<HTMLTextAreaElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isParted, setParted] = useState(false);
  const [asOne, setAsOne] = useState(false);
  useEffect(() => {
    box.current?.focus();
    return () => {
      clearTimeout(waiting.current);
    };
  }, []);
  const readSoon = (text: string, whole = asOne): void => {
    setParted(PARTED.test(text));
    clearTimeout(waiting.current);
    waiting.current = setTimeout(read, text === '' ? 0 : PAUSE, text, whole);
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
      {isParted && (
        <Switch
          on={asOne}
          turn={(whole) => {
            setAsOne(whole);
            if (box.current !== null) readSoon(box.current.value, whole);
          }}
        >
          {words.asOne}
        </Switch>
      )}
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
