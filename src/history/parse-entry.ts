import type { HelpKind, Strength } from '../lexicon/schema';
import type { Finding, HelpNeed, OwnFinding, Span } from '../reading/reading';
import {
  isEntryId,
  LONGEST_LABEL,
  LONGEST_MESSAGE,
  LONGEST_NOTE,
  timeOf,
  type Entry,
} from './entry';
import { isRecord, isWhole } from './parse';
import { FAMILY_OF, isPatternId } from './patterns';
import { renamed } from './renamed';

const CUE = /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,60}$/;
const STRENGTHS: Readonly<Record<Strength, true>> = { weak: true, fair: true, strong: true };
const HELP_KINDS: Readonly<Record<HelpKind, true>> = {
  threat: true,
  suicide: true,
  'danger-now': true,
};

/**
 * An entry of unknown shape, in the newest version of entries; null where it is none. Cues that
 * were renamed have their new names afterwards. Never throws.
 */
export function parseEntry(raw: unknown): Entry | null {
  if (!isRecord(raw)) return null;
  const { id, time, message, holds, note, label, lexiconVersion } = raw;
  if (!isEntryId(id) || timeOf(id) !== time) return null;
  if (!isText(message, LONGEST_MESSAGE) || !isText(lexiconVersion, 200)) return null;
  if (!isText(note, LONGEST_NOTE) || !isText(label, LONGEST_LABEL)) return null;
  if (holds !== 'message' && holds !== 'words') return null;
  const findings = all(raw.findings, (one) => parseFinding(one, message.length));
  const own = all(raw.own, (one) => parseOwn(one, message.length));
  const help = all(raw.help, (one) => parseHelp(one, message.length));
  if (findings === null || own === null || help === null) return null;
  return { id, time, message, holds, findings, own, help, lexiconVersion, note, label };
}

function parseFinding(raw: unknown, length: number): Finding | null {
  if (!isRecord(raw)) return null;
  const { pattern, by, strength } = raw;
  const spans = parseSpans(raw.spans, length);
  const cues = all(raw.cues, parseCue);
  if (!isPatternId(pattern) || by !== 'words' || !isOne(strength, STRENGTHS)) return null;
  if (spans === null || cues === null) return null;
  return { pattern, family: FAMILY_OF[pattern], by, strength, spans, cues };
}

function parseOwn(raw: unknown, length: number): OwnFinding | null {
  if (!isRecord(raw)) return null;
  const cue = parseCue(raw.cue);
  const spans = parseSpans(raw.spans, length);
  if (cue === null || spans === null || !isText(raw.name, 200)) return null;
  return { cue, name: raw.name, spans };
}

function parseHelp(raw: unknown, length: number): HelpNeed | null {
  if (!isRecord(raw) || !isOne(raw.kind, HELP_KINDS)) return null;
  const cue = parseCue(raw.cue);
  const span = parseSpan(raw.span, 0, length);
  return cue === null || span === null ? null : { kind: raw.kind, cue, span };
}

function parseCue(raw: unknown): string | null {
  return typeof raw === 'string' && CUE.test(raw) ? renamed(raw) : null;
}

/** At least one, in order, not overlapping, inside the message. */
function parseSpans(raw: unknown, length: number): readonly Span[] | null {
  if (!Array.isArray(raw) || raw.length === 0) return null;
  const spans: Span[] = [];
  let end = 0;
  for (const one of raw as readonly unknown[]) {
    const span = parseSpan(one, end, length);
    if (span === null) return null;
    end = span[1];
    spans.push(span);
  }
  return spans;
}

function parseSpan(raw: unknown, from: number, length: number): Span | null {
  if (!Array.isArray(raw) || raw.length !== 2) return null;
  const [start, end] = raw as readonly unknown[];
  if (!isWhole(start) || !isWhole(end)) return null;
  return from <= start && start < end && end <= length ? [start, end] : null;
}

function all<T>(raw: unknown, parse: (one: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(raw)) return null;
  const parsed: T[] = [];
  for (const one of raw as readonly unknown[]) {
    const value = parse(one);
    if (value === null) return null;
    parsed.push(value);
  }
  return parsed;
}

function isText(raw: unknown, longest: number): raw is string {
  return typeof raw === 'string' && raw.length <= longest;
}

function isOne<T extends string>(raw: unknown, known: Readonly<Record<T, true>>): raw is T {
  return typeof raw === 'string' && Object.hasOwn(known, raw);
}
