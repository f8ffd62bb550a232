import type { Message } from '../selection/selected';
import type { PatternId } from '../lexicon/schema';
import type { Edit } from '../settings/edits';
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
import { fail, type Result } from './result';

/** Who may ask a request, and how what they send is read. */
export interface Rule<T> {
  readonly askers: readonly Asker[];
  readonly parse: Parse<T>;
}

const MOST_MESSAGES = 1000;
const MOST_CUES = 100;

const anyone: readonly Asker[] = ['reader', 'page'];
const ownPages: readonly Asker[] = ['page'];
const reader: readonly Asker[] = ['reader'];

/** What is known of ids and codes by those who hold them; this folder only asks. */
export interface Known {
  readonly isPatternId: (raw: unknown) => raw is PatternId;
  readonly isCueId: (raw: unknown) => raw is string;
  readonly isCountry: (raw: unknown) => raw is string;
  readonly isEdit: (raw: unknown) => raw is Edit;
}

/** One rule for each request. */
export type Rules = { readonly [N in RequestName]: Rule<Ask<N>> };

/** The rules of all requests, by what is known of ids and codes. */
export function makeRules({ isPatternId, isCueId, isCountry, isEdit }: Known): Rules {
  const cues = record<Ask<'cue.quiet'>>({ cues: list(value(isCueId), MOST_CUES) });
  const pattern = record<Ask<'pattern.off'>>({ pattern: value(isPatternId) });
  return {
    'message.read': { askers: anyone, parse: readMessages },
    'cue.quiet': { askers: anyone, parse: cues },
    'cue.unquiet': { askers: anyone, parse: cues },
    'pattern.off': { askers: anyone, parse: pattern },
    'pattern.on': { askers: anyone, parse: pattern },
    'help.country': { askers: anyone, parse: record({ country: nullable(value(isCountry)) }) },
    'welcome.done': { askers: anyone, parse: nothing },
    'settings.edit': { askers: ownPages, parse: record({ edit: value(isEdit) }) },
    'everything.erase': { askers: ownPages, parse: nothing },
    'waiting.take': { askers: ownPages, parse: record({ tab: wholeNumber }) },
    'panel.lost': { askers: reader, parse: record({ text }) },
    'surfaces.close': { askers: anyone, parse: nothing },
  };
}

const readAsk = record<ReadAsk>({
  messages: list(record<Message>({ text }), MOST_MESSAGES),
  readQuoted: optional(truth),
  private: optional(truth),
});

function readMessages(raw: unknown): Result<ReadAsk> {
  const ask = readAsk(raw);
  if (!ask.ok) return ask;
  const length = ask.value.messages.reduce((sum, message) => sum + message.text.length, 0);
  return length > LONGEST_ASK ? fail('too-long') : ask;
}
