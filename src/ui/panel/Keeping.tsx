import type { JSX } from 'preact';
import type { PanelWords } from '../../language/panel-words';
import { Button } from '../parts/Button';
import type { KeepState } from './props';

interface KeepButtonProps {
  readonly words: PanelWords;
  readonly keeping: KeepState;
  readonly keep: () => void;
}

/** Keeps what is shown; pressed while it is kept, takes that back. */
export function KeepButton({ words, keeping, keep }: KeepButtonProps): JSX.Element {
  const isKept = keeping === 'kept';
  return (
    <Button look="plain" pressed={isKept} press={keep}>
      {isKept ? words.kept : words.keep}
    </Button>
  );
}

/** What became of keeping, with the way back; nothing while nothing was tried. */
export function KeepNote({ words, keeping, keep }: KeepButtonProps): JSX.Element | null {
  if (keeping === 'ready') return null;
  if (keeping !== 'kept')
    return (
      <p class="notice" role="alert">
        {words.keepProblems[keeping]}
      </p>
    );
  return (
    <p class="notice" role="status">
      {words.keptNote}{' '}
      <Button look="link" press={keep}>
        {words.undoKeep}
      </Button>
    </p>
  );
}
