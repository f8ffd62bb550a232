import type { JSX } from 'preact';
import type { Catalogue } from '../../language/catalogue';
import { fill } from '../../language/fill';
import type { Keeping } from '../../settings/keeping-choices';
import { Asked } from '../parts/Asked';
import { Button } from '../parts/Button';

interface ShorterProps {
  readonly words: Catalogue['options']['keeping'];
  /** How long entries would stay. */
  readonly next: Keeping['retention'];
  readonly shorten: () => void;
  readonly leave: () => void;
}

/** What to know before entries stay for a shorter time: older ones go, and nothing brings them back. */
export function Shorter({ words, next, shorten, leave }: ShorterProps): JSX.Element {
  const text =
    next === 'session' ? words.sessionOnly : fill(words.shorter, { count: Number(next) });
  return (
    <Asked heading={words.shorterHeading} text={text} cancel={leave}>
      <Button press={leave}>{words.leave}</Button>
      <Button press={shorten}>{words.shorten}</Button>
    </Asked>
  );
}
