import type { JSX } from 'preact';
import { fill } from '../../language/fill';
import type { PanelWords } from '../../language/panel-words';
import { Button } from '../parts/Button';

/** In which of several messages something was found, and the way there. */
export interface Found {
  /** By their places from 0. */
  readonly messages: readonly number[];
  readonly go: (message: number) => void;
}

/** Says in which messages something was found; pressing one leads there. */
export function FoundIn({
  messages,
  go,
  words,
}: Found & { readonly words: PanelWords }): JSX.Element {
  return (
    <p class="found-in">
      {words.thread.foundIn}
      {messages.map((place) => (
        <Button
          key={place}
          look="link"
          press={() => {
            go(place);
          }}
        >
          {fill(words.thread.nth, { n: place + 1 })}
        </Button>
      ))}
    </p>
  );
}
