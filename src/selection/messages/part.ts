import type { Adapter } from '../adapters/adapter';
import { fitsAny } from '../adapters/fits';
import type { Message } from '../selected';
import { accept, findMessages } from './general-rules';
import { cutsIn } from './cuts';
import { innermost, layOut, sizeOf, standsIn, type Laid, type Run } from './lay-out';
import type { Outline } from './outline';
import { tellOf, type Told } from './tell';

/** More are one text: nobody reads them one by one. */
const MOST_MESSAGES = 1000;
/** Words between messages are a date or a line that divides; from here on, in letters, somebody wrote them. */
const WRITTEN = 60;

/**
 * Parts what was read into messages, by what is known of its service, else by general rules. Null
 * where it is one message, or nobody can say.
 * @param text as it was read: a message's words are always words of it
 * @param outline of the same selection
 * @param adapter what is known of the service; where its signs are gone, the general rules take over
 */
export function partMessages(
  text: string,
  outline: Outline,
  adapter: Adapter | null,
): readonly Message[] | null {
  const all = layOut(text, outline);
  if (all === null) return null;
  const signed = adapter
    ? all.filter(({ element }) => fitsAny(element, adapter.message, element))
    : [];
  const known = accept(signed, all);
  const units = known ?? findMessages(all);
  if (units === null || units.length > MOST_MESSAGES) return null;
  const cuts = cutsIn(all, units, outline);
  const messages = write({ text, all, units, cuts, adapter: known === null ? null : adapter });
  return messages.length > 1 ? messages : null;
}

/** Whether the page shows only a part of what was read as one message. */
export function isCut(text: string, outline: Outline): boolean {
  const all = layOut(text, outline);
  const [whole] = all ?? [];
  return all !== null && whole !== undefined && cutsIn(all, [whole], outline).size > 0;
}

/** Where a service marks what was written, so few other letters are a date in the place of a message. */
const DIVIDES = 24;

/** Words that belong together: to a message, or to none. */
interface Share {
  readonly unit: Laid | null;
  readonly runs: Run[];
}

/** What messages are written from. */
interface WriteAsk {
  readonly text: string;
  readonly all: readonly Laid[];
  readonly units: readonly Laid[];
  /** Those of which the page shows only a part. */
  readonly cuts: ReadonlySet<Laid>;
  readonly adapter: Adapter | null;
}

function write({ text, all, units, cuts, adapter }: WriteAsk): readonly Message[] {
  const placed = (all[0]?.runs ?? []).filter(({ place }) => place !== null);
  const shares = share(placed, units);
  const told = tellAll(shares, units, adapter);
  const knowsWords = [...told.values()].some(({ words }) => words.length > 0);
  return shares.flatMap(({ unit, runs }): readonly Message[] => {
    const tells = unit === null ? undefined : told.get(unit);
    if (tells === undefined)
      return sizeOf(runs) < WRITTEN ? [] : toMessage(wordsOf(text, runs, placed), {});
    const { words, notWords, ...rest } = tells;
    const about = unit !== null && cuts.has(unit) ? { ...rest, cut: true } : rest;
    const isIn = (run: Run, those: readonly Laid[]): boolean =>
      those.some((one) => standsIn(run.parent, one));
    const kept = runs.filter((run) => !isIn(run, notWords));
    const said = kept.filter((run) => isIn(run, words));
    const isDivider = said.length === 0 && knowsWords && sizeOf(kept) <= DIVIDES;
    if (isDivider) return [];
    return toMessage(wordsOf(text, said.length > 0 ? said : kept, placed), about);
  });
}

/** What the page tells of each message, in the light of the others. */
function tellAll(
  shares: readonly Share[],
  units: readonly Laid[],
  adapter: Adapter | null,
): ReadonlyMap<Laid, Told> {
  const all = new Map<Laid, Told>();
  let before: Told | undefined;
  for (const { unit } of shares) {
    if (unit === null) continue;
    const told = tellOf(unit, units, adapter);
    const { sender } = before ?? {};
    const stays = adapter?.senderStays && told.sender === undefined && told.own === before?.own;
    before = stays && sender !== undefined ? { ...told, sender } : told;
    all.set(unit, before);
  }
  const isRestOwn = adapter?.restIsOwn && [...all.values()].some(({ own }) => own === false);
  if (!isRestOwn) return all;
  return new Map([...all].map(([unit, told]) => [unit, { own: true, ...told }]));
}

/** Gives each run to the innermost message that it stands in. A message may go on after one inside it. */
function share(placed: readonly Run[], units: readonly Laid[]): readonly Share[] {
  const shares: Share[] = [];
  const byUnit = new Map<Laid, Share>();
  for (const run of placed) {
    const unit = innermost(run, units);
    const last = shares.at(-1);
    const known = unit === null ? (last?.unit === null ? last : undefined) : byUnit.get(unit);
    if (known !== undefined) {
      known.runs.push(run);
      continue;
    }
    const made: Share = { unit, runs: [run] };
    shares.push(made);
    if (unit !== null) byUnit.set(unit, made);
  }
  return shares;
}

/** The words as they were read, with what stands between them; what was left out leaves a line break. */
function wordsOf(text: string, runs: readonly Run[], placed: readonly Run[]): string {
  let words = '';
  let end = 0;
  let last = -1;
  for (const run of runs) {
    if (run.place === null) continue;
    const [from, to] = run.place;
    const at = placed.indexOf(run, last + 1);
    const start = last >= 0 && at === last + 1 ? end : from - quoteSignBefore(text, from);
    words += (last >= 0 && at !== last + 1 ? '\n' : '') + text.slice(start, to);
    end = to;
    last = at;
  }
  return words.trim();
}

/** How long the `> ` of a quote before a place is. */
function quoteSignBefore(text: string, at: number): number {
  return /(?:^|\n)((?:> )*)$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1]?.length ?? 0;
}

function toMessage(text: string, about: Partial<Message>): readonly Message[] {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) ? [{ text, ...about }] : [];
}
