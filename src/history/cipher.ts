import type { Keys } from './passphrase';
import { open, seal, type Sealed } from './seal';
import { bindingOf, type Block, type Place } from './store';

/** How the text of a block becomes what is stored, and back. */
export interface Cipher {
  readonly close: (place: Place, text: string) => Promise<string | Sealed>;
  /** Null where it doesn't open: it is sealed and this can't, or it was changed. */
  readonly open: (block: Block) => Promise<string | null>;
}

/** Without a lock: text stays text. */
export const PLAIN: Cipher = {
  close: (_, text) => Promise.resolve(text),
  open: ({ body }) => Promise.resolve(typeof body === 'string' ? body : null),
};

/** With a lock that is open. */
export function sealing({ block: key }: Keys): Cipher {
  return {
    close: (place, text) => seal(key, bindingOf(place), text),
    open: ({ place, body }) =>
      // Text in a locked history was put there by somebody else.
      typeof body === 'string' || body === null
        ? Promise.resolve(null)
        : open(key, bindingOf(place), body),
  };
}
