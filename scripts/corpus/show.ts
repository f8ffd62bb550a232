import type { Finding } from '../../src/reading/reading';
import { isAllowed, type ReadMessage } from './score';

/** What `--show` can ask for. */
const KINDS = ['missed', 'wrong', 'right', 'labelled'] as const;
type Kind = (typeof KINDS)[number];

/** Which messages are shown. */
export interface Shown {
  /** Of what `--show` names; other names show nothing. */
  readonly kinds: readonly string[];
  /** Only what is about this pattern, where one is named. */
  readonly pattern: string | undefined;
  readonly most: number;
}

/** A message with what of its reading doesn't fit its labels. */
interface Compared {
  readonly message: ReadMessage;
  readonly missed: readonly string[];
  readonly wrong: readonly Finding[];
}

/** Prints messages of an open file beside what was read in them. */
export function showMessages(messages: readonly ReadMessage[], shown: Shown): void {
  const wanted = messages.map(compare).filter((one) => isWanted(one, shown));
  for (const one of wanted.slice(0, Math.max(0, shown.most))) console.log(describe(one));
}

function compare(message: ReadMessage): Compared {
  const { findings } = message.reading;
  return {
    message,
    missed: message.labels.filter((label) => !findings.some((one) => one.pattern === label)),
    wrong: findings.filter((one) => !isAllowed(message, one.pattern)),
  };
}

function isWanted({ message, missed, wrong }: Compared, { kinds, pattern }: Shown): boolean {
  const about = (ids: readonly string[]) =>
    pattern === undefined ? ids.length > 0 : ids.includes(pattern);
  const fits: Readonly<Record<Kind, boolean>> = {
    missed: about(missed),
    wrong: about(wrong.map((one) => one.pattern)),
    right: about(message.labels) && !about(missed),
    labelled: about(message.labels),
  };
  return KINDS.some((kind) => kinds.includes(kind) && fits[kind]);
}

function describe({ message, missed, wrong }: Compared): string {
  const { id, labels, also, text, reading } = message;
  const marked = ({ spans }: Finding) => JSON.stringify(spans.map(([a, b]) => text.slice(a, b)));
  const cues = wrong.map((one) => `${one.pattern}: ${one.cues.join(' ')} ${marked(one)}`);
  const aside = reading.setAside.map((one) => `${one.cue} ${one.reason}`);
  return (
    `${id} [${labels.join(' ')}] also[${also.join(' ')}] missed[${missed.join(' ')}] ` +
    `wrong[${cues.join('; ')}] aside[${aside.join('; ')}]\n   ${JSON.stringify(text)}`
  );
}
