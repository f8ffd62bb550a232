import type { JSX } from 'preact';
import { fill } from '../../language/fill';
import type { Catalogue } from '../../language/catalogue';
import { Asked } from '../parts/Asked';
import { Button } from '../parts/Button';

interface ThreatNoteProps {
  readonly words: Catalogue['options']['patterns'];
  /** Of the pattern. */
  readonly name: string;
  readonly turnOff: () => void;
  readonly keepOn: () => void;
}

/** What to know before threats are no longer shown. */
export function ThreatNote({ words, name, turnOff, keepOn }: ThreatNoteProps): JSX.Element {
  return (
    <Asked heading={fill(words.threatHeading, { name })} text={words.threat} cancel={keepOn}>
      <Button press={keepOn}>{words.threatKeep}</Button>
      <Button press={turnOff}>{words.threatOff}</Button>
    </Asked>
  );
}
