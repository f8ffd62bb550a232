import type { Message } from '../selection/selected';
import { isCountry, isCueId, isPatternId } from '../settings/settings';
import {
  list,
  nothing,
  nullable,
  optional,
  record,
  text,
  truth,
  value,
  wholeNumber,
} from './parse';
import type { Parse } from './parse';
import { LONGEST_ASK } from './requests';
import type { Ask, Asker, ReadAsk, RequestName } from './requests';
import { fail } from './result';

/** Who may ask a request, and how what they send is read. */
export interface Rule<T> {
  readonly askers: readonly Asker[];
  readonly parse: Parse<T>;
}

const MOST_MESSAGES = 1000;
const MOST_CUES = 100;

const anyone: readonly Asker[] = ['reader', 'page'];
const ownPages: readonly Asker[] = ['page'];

const cues = record<Ask<'cue.quiet'>>({ cues: list(value(isCueId), MOST_CUES) });
const pattern = record<Ask<'pattern.off'>>({ pattern: value(isPatternId) });
const readAsk = record<ReadAsk>({
  messages: list(record<Message>({ text }), MOST_MESSAGES),
  readQuoted: optional(truth),
  private: optional(truth),
});

/** One for each request. */
export const RULES: { readonly [N in RequestName]: Rule<Ask<N>> } = {
  'message.read': { askers: anyone, parse: upToTheLongest(readAsk) },
  'cue.quiet': { askers: anyone, parse: cues },
  'cue.unquiet': { askers: anyone, parse: cues },
  'pattern.off': { askers: anyone, parse: pattern },
  'pattern.on': { askers: anyone, parse: pattern },
  'help.country': { askers: anyone, parse: record({ country: nullable(value(isCountry)) }) },
  'waiting.take': { askers: ownPages, parse: record({ tab: wholeNumber }) },
  'surfaces.close': { askers: anyone, parse: nothing },
};

function upToTheLongest(parse: Parse<ReadAsk>): Parse<ReadAsk> {
  return (raw) => {
    const ask = parse(raw);
    if (!ask.ok) return ask;
    const length = ask.value.messages.reduce((sum, message) => sum + message.text.length, 0);
    return length > LONGEST_ASK ? fail('too-long') : ask;
  };
}
