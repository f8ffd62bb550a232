import type { EntryId } from '../history/entry';
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
import { LONGEST_ASK, MOST_STAGED } from './requests';
import type {
  Ask,
  Asker,
  CommitAsk,
  EditEntryAsk,
  ReadAsk,
  RequestName,
  StageAsk,
} from './requests';
import { fail, succeed, type Result } from './result';

/** Who may ask a request, and how what they send is read. */
export interface Rule<T> {
  readonly askers: readonly Asker[];
  readonly parse: Parse<T>;
}

const MOST_MESSAGES = 1000;
const MOST_CUES = 100;
/** Far above what anybody keeps. */
const MOST_ENTRIES = 1_000_000;

const message = record<Message>({
  text,
  sender: optional(text),
  time: optional(text),
  own: optional(truth),
  cut: optional(truth),
});
const anyone: readonly Asker[] = ['reader', 'page'];
const ownPages: readonly Asker[] = ['page'];
const reader: readonly Asker[] = ['reader'];

/** What is known of ids and codes by those who hold them; this folder only asks. */
export interface Known {
  readonly isPatternId: (raw: unknown) => raw is PatternId;
  readonly isCueId: (raw: unknown) => raw is string;
  readonly isCountry: (raw: unknown) => raw is string;
  readonly isEdit: (raw: unknown) => raw is Edit;
  readonly isEntryId: (raw: unknown) => raw is EntryId;
}

/** One rule for each request. */
export type Rules = { readonly [N in RequestName]: Rule<Ask<N>> };

/** The rules of all requests, by what is known of ids and codes. */
export function makeRules(known: Known): Rules {
  const { isPatternId, isCueId, isCountry, isEdit } = known;
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
    ...historyRules(known),
    'quiet.list': { askers: ownPages, parse: nothing },
    'everything.erase': { askers: ownPages, parse: nothing },
    'waiting.take': { askers: ownPages, parse: record({ tab: wholeNumber }) },
    'panel.lost': { askers: reader, parse: record({ text }) },
    'surfaces.close': { askers: anyone, parse: nothing },
  };
}

type HistoryRequest = Extract<
  RequestName,
  `entry.${string}` | `entries.${string}` | `history.${string}` | `lock.${string}`
>;

/** The history is for our own pages; the reader may only keep, and take that back. */
function historyRules({ isEntryId }: Known): Pick<Rules, HistoryRequest> {
  const ids = record<Ask<'entry.delete'>>({ ids: list(value(isEntryId), MOST_ENTRIES) });
  const passphrase = record<Ask<'lock.open'>>({ passphrase: text });
  return {
    'entry.keep': { askers: anyone, parse: readMessages },
    'entry.unkeep': { askers: anyone, parse: ids },
    'entry.edit': {
      askers: ownPages,
      parse: record<EditEntryAsk>({
        id: value(isEntryId),
        note: optional(text),
        label: optional(text),
        private: optional(truth),
      }),
    },
    'entry.delete': { askers: ownPages, parse: ids },
    'entries.stage': {
      askers: ownPages,
      parse: record<StageAsk>({
        batch: text,
        entries: list((raw) => succeed(raw), MOST_STAGED),
        private: optional(truth),
      }),
    },
    'entries.commit': {
      askers: ownPages,
      parse: record<CommitAsk>({
        batch: text,
        count: wholeNumber,
        why: value((raw) => raw === 'import' || raw === 'undo'),
        private: optional(truth),
      }),
    },
    'entries.drop': { askers: ownPages, parse: record<Ask<'entries.drop'>>({ batch: text }) },
    'history.state': { askers: ownPages, parse: nothing },
    'lock.on': { askers: ownPages, parse: passphrase },
    'lock.off': { askers: ownPages, parse: passphrase },
    'lock.open': { askers: ownPages, parse: passphrase },
    'lock.shut': { askers: ownPages, parse: nothing },
    'lock.change': {
      askers: ownPages,
      parse: record<Ask<'lock.change'>>({ passphrase: text, next: text }),
    },
    'lock.touch': { askers: ownPages, parse: nothing },
  };
}

const readAsk = record<ReadAsk>({
  messages: list(message, MOST_MESSAGES),
  readQuoted: optional(truth),
  readOwn: optional(truth),
  selectedIn: optional(wholeNumber),
  private: optional(truth),
});

function readMessages(raw: unknown): Result<ReadAsk> {
  const ask = readAsk(raw);
  if (!ask.ok) return ask;
  const length = ask.value.messages.reduce((sum, message) => sum + message.text.length, 0);
  return length > LONGEST_ASK ? fail('too-long') : ask;
}
