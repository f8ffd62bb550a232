import type { Adapter, Sign, Telling } from '../adapters/adapter';
import { fits, fitsAny } from '../adapters/fits';
import type { Message } from '../selected';
import { standsIn, type Laid } from './lay-out';
import type { OutlineElement } from './outline';
import { stampKindOf } from './time-stamps';

/** What a page tells of a message. */
export interface Told extends Pick<Message, 'sender' | 'time' | 'own'> {
  /** What holds its words; all of it, where empty. */
  readonly words: readonly Laid[];
  /** What in it isn't its words. */
  readonly notWords: readonly Laid[];
}

/** Longer is no name and no time. In UTF-16 code units. */
const LONGEST = 80;

/** What a page tells of a message, by what is known of its service or by general rules. */
export function tellOf(unit: Laid, units: readonly Laid[], adapter: Adapter | null): Told {
  const parts = partsOf(unit, units);
  return adapter === null ? tellPlainly(parts) : tellBy(adapter, unit, parts);
}

/** A message and what stands in it, without the messages inside it. */
function partsOf(unit: Laid, units: readonly Laid[]): readonly Laid[] {
  return [
    unit,
    ...unit.inside.filter((one) => !units.includes(one)).flatMap((one) => partsOf(one, units)),
  ];
}

function tellPlainly(parts: readonly Laid[]): Told {
  const stamp = stampIn(parts);
  const author = parts.find(({ element }) => isAuthor(element));
  return {
    ...named('time', stamp && textOf(stamp)),
    ...named('sender', author && textOf(author)),
    words: [],
    notWords: [stamp, author, ...controlsIn(parts)].filter((one) => one !== undefined),
  };
}

function stampIn(parts: readonly Laid[]): Laid | undefined {
  const stamps = parts.filter(({ element }) => stampKindOf(element) !== null);
  return stamps.find(({ element }) => stampKindOf(element) === 'marked') ?? stamps.at(-1);
}

function tellBy(adapter: Adapter, unit: Laid, parts: readonly Laid[]): Told {
  const having = (signs: readonly Sign[]): readonly Laid[] =>
    parts.filter(({ element }) => fitsAny(element, signs, unit.element));
  const quoted = having(adapter.leftOut);
  const said = parts.filter((part) => !quoted.some((one) => standsIn(part, one)));
  const isOwn = having(adapter.own).length > 0;
  const isOthers = having(adapter.others).length > 0;
  const words = having(adapter.words);
  const tellings = [...adapter.sender, ...adapter.time].filter(({ from }) => from === undefined);
  const told = having(tellings).filter((one) => one !== unit && !words.includes(one));
  return {
    ...named('sender', tell(adapter.sender, unit, said)),
    ...named('time', tell(adapter.time, unit, parts)),
    // Both or none say nothing.
    ...(isOwn === isOthers ? {} : { own: isOwn }),
    words,
    notWords: [...quoted, ...told, ...controlsIn(parts)],
  };
}

function tell(
  tellings: readonly Telling[],
  unit: Laid,
  parts: readonly Laid[],
): string | undefined {
  for (const telling of tellings) {
    for (const part of parts) {
      if (!fits(part.element, telling, unit.element)) continue;
      const { from, pattern } = telling;
      const said = from === undefined ? textOf(part) : (part.element.attributes[from] ?? '');
      const told = pattern === undefined ? said : (new RegExp(pattern, 'u').exec(said)?.[1] ?? '');
      if (told.trim() !== '') return told.trim();
    }
  }
  return undefined;
}

/** What is short enough to be a name or a time. */
function named(key: 'sender' | 'time', told: string | undefined): Pick<Message, 'sender' | 'time'> {
  return told !== undefined && told !== '' && told.length <= LONGEST ? { [key]: told } : {};
}

function textOf({ runs }: Laid): string {
  return runs
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Marked up as who wrote it: the HTML and schema.org ways. */
function isAuthor({ attributes }: OutlineElement): boolean {
  return attributes.rel === 'author' || attributes.itemprop === 'author';
}

/** Something to press is no part of what somebody wrote. */
function controlsIn(parts: readonly Laid[]): readonly Laid[] {
  return parts.filter(({ element }) => isControl(element));
}

function isControl({ tag, attributes }: OutlineElement): boolean {
  return tag === 'button' || attributes.role === 'button';
}
