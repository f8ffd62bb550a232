import { sizeOf, standsIn, type Laid } from './lay-out';
import { stampKindOf } from './time-stamps';

/** Of what is selected, so much must stand in messages, or less where all the rest are dates and names. */
const MOST_OF_IT = 0.8;
const HALF_OF_IT = 0.5;
/** A date or a name, in letters. */
const SHORT = 24;
/** Rows that only look stamped are messages where they say something: letters on average. */
const SAYS_SOMETHING = 12;

/** Ways in which pages show messages, the surest first. Each gives what may be messages. */
const RULES: readonly ((all: readonly Laid[]) => readonly Laid[])[] = [
  articles,
  items,
  stamped,
  answered,
  bubbles,
];

/** The messages in what is selected, in order, where any rule finds two or more; null else. */
export function findMessages(all: readonly Laid[]): readonly Laid[] | null {
  for (const rule of RULES) {
    const found = accept(rule(all), all);
    if (found !== null) return found;
  }
  return null;
}

/** What may be messages, if there are two at least and they hold most of what is selected. */
export function accept(candidates: readonly Laid[], all: readonly Laid[]): readonly Laid[] | null {
  const holding = candidates.filter(({ runs }) => sizeOf(runs) > 0);
  const covered = new Set(holding.flatMap(({ runs }) => runs));
  const runs = all[0]?.runs ?? [];
  const rest = runs.filter((run) => !covered.has(run));
  const isRestShort = rest.every((run) => sizeOf([run]) <= SHORT);
  const enough = isRestShort ? HALF_OF_IT : MOST_OF_IT;
  return holding.length > 1 && sizeOf([...covered]) >= sizeOf(runs) * enough ? holding : null;
}

/** Posts and comments, which may hold each other. */
function articles(all: readonly Laid[]): readonly Laid[] {
  return all.filter((one) => ['article', 'comment'].includes(roleOf(one)));
}

/** Items of a list and rows of a grid, where the list is a log or at least half of them are stamped. */
function items(all: readonly Laid[]): readonly Laid[] {
  const groups = new Map<string, Laid[]>();
  for (const one of all) {
    const role = roleOf(one);
    if (!['listitem', 'row', 'treeitem'].includes(role) || sizeOf(one.runs) === 0) continue;
    const key = `${role} ${one.depth}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const fits = (group: readonly Laid[]): boolean => {
    const stamps = group.filter((one) => stampsIn(one, all).length > 0);
    return group.every(isInLog) || stamps.length * 2 >= group.length;
  };
  return [...groups.values()].find((group) => group.length > 1 && fits(group)) ?? [];
}

/** The largest thing around each time stamp that holds no other, and what is like it beside it. */
function stamped(all: readonly Laid[]): readonly Laid[] {
  const stamps = all.filter(({ element }) => stampKindOf(element) !== null);
  const around = [...new Set(stamps.map((stamp) => largestAround(stamp, stamps)))];
  const isMarked = stamps.some(({ element }) => stampKindOf(element) === 'marked');
  const said = around.reduce((sum, { runs }) => sum + sizeOf(runs), 0);
  if (around.length < 2 || (!isMarked && said < around.length * SAYS_SOMETHING)) return [];
  const isUnstamped = (one: Laid): boolean => !stamps.some((stamp) => standsIn(stamp, one));
  const isOne = (one: Laid): boolean =>
    around.includes(one) || (isUnstamped(one) && around.some((other) => isLike(one, other)));
  return all.filter(isOne);
}

/** Messages that hold their answers: what a stamp is the first in, its answers inside it left out. */
function answered(all: readonly Laid[]): readonly Laid[] {
  const stamps = all.filter(({ element }) => stampKindOf(element) === 'marked');
  const firstIn = (one: Laid): Laid | undefined => stamps.find((stamp) => standsIn(stamp, one));
  const found = stamps.map((stamp) => {
    const block = largestAround(stamp, stamps);
    const { parent } = block;
    return parent !== null && firstIn(parent) === stamp ? parent : block;
  });
  const units = [...new Set(found)];
  return units.every((unit) => isInOnePiece(unit, units)) ? units : [];
}

/** Whether a message's own words stand together, before any message inside it. */
function isInOnePiece(unit: Laid, units: readonly Laid[]): boolean {
  const isOwn = unit.runs.map(
    ({ parent }) =>
      !units.some((one) => one !== unit && standsIn(one, unit) && standsIn(parent, one)),
  );
  return isOwn.lastIndexOf(true) < (isOwn.includes(false) ? isOwn.indexOf(false) : isOwn.length);
}

function largestAround(stamp: Laid, stamps: readonly Laid[]): Laid {
  let largest = stamp;
  for (let at = stamp.parent; at !== null; at = at.parent) {
    const outer = at;
    if (stamps.filter((one) => standsIn(one, outer)).length > 1) break;
    largest = outer;
  }
  return largest;
}

/** Beside it, and of the same make. */
function isLike(one: Laid, other: Laid): boolean {
  if (one.parent !== other.parent || one.element.tag !== other.element.tag) return false;
  const [classes, others] = [classesOf(one), classesOf(other)];
  return classes.length === 0 ? others.length === 0 : classes.some((name) => others.includes(name));
}

function classesOf({ element }: Laid): readonly string[] {
  return (element.attributes.class ?? '').split(/\s+/u).filter(Boolean);
}

/** Things that are drawn as bubbles; where one holds all others, those. */
function bubbles(all: readonly Laid[]): readonly Laid[] {
  const drawn = all.filter(
    ({ element, runs }) => element.bubble && !isNoBubble(element.tag) && sizeOf(runs) > 0,
  );
  const topmostIn = (within: Laid | null): readonly Laid[] => {
    const inner = drawn.filter(
      (one) => one !== within && (within === null || standsIn(one, within)),
    );
    const top = inner.filter(
      (one) => !inner.some((other) => other !== one && standsIn(one, other)),
    );
    const [only] = top;
    return top.length === 1 && only !== undefined ? topmostIn(only) : top;
  };
  return topmostIn(null);
}

function isNoBubble(tag: string): boolean {
  return [
    'pre',
    'code',
    'blockquote',
    'table',
    'tbody',
    'tr',
    'td',
    'th',
    'button',
    'input',
  ].includes(tag);
}

function stampsIn(one: Laid, all: readonly Laid[]): readonly Laid[] {
  return all.filter((other) => stampKindOf(other.element) !== null && standsIn(other, one));
}

function isInLog(one: Laid): boolean {
  for (let at: Laid | null = one; at !== null; at = at.parent)
    if (['log', 'feed'].includes(roleOf(at))) return true;
  return false;
}

const ROLES: Readonly<Record<string, string>> = { article: 'article', li: 'listitem', tr: 'row' };

function roleOf({ element }: Laid): string {
  return element.attributes.role ?? ROLES[element.tag] ?? '';
}
