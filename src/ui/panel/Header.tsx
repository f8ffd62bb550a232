import type { JSX } from 'preact';
import type { PanelWords } from '../../language/panel-words';
import { Button } from '../parts/Button';
import { PinSign } from '../parts/signs';
import { KeepButton } from './Keeping';
import { MoveHandle } from './MoveHandle';
import type { KeepState, PanelActions } from './props';

interface HeaderProps {
  readonly id: string;
  readonly words: PanelWords;
  readonly on: PanelActions;
  readonly pinned: boolean;
  readonly keeping: KeepState;
  readonly canKeep: boolean;
}

/** The question, and what can be done with the panel itself. */
export function Header({ id, words, on, pinned, keeping, canKeep }: HeaderProps): JSX.Element {
  const { keep, pin, hide, move } = on;
  return (
    <div class="header">
      {move && <MoveHandle label={words.move} move={move} />}
      <h2 id={id}>{words.title}</h2>
      {keep && canKeep && <KeepButton words={words} keeping={keeping} keep={keep} />}
      {pin && (
        <Button
          look="plain"
          label={words.pin}
          pressed={pinned}
          press={() => {
            pin(!pinned);
          }}
        >
          <PinSign />
        </Button>
      )}
      {hide && <Button press={hide}>{words.hide}</Button>}
    </div>
  );
}
