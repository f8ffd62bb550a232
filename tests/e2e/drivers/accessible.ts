/**
 * What assistive technology is told about a page, the same shape from every browser. The journeys
 * read surfaces through it, so they see what a person using a screen reader gets, and they reach
 * into the closed shadow root without opening it.
 */
export interface Accessible {
  /** ARIA role, or `text` for a run of text. */
  readonly role: string;
  readonly name: string;
  /** Content of a field. */
  readonly value: string;
  readonly focused: boolean;
  /** Of what opens and closes; null where it doesn't. */
  readonly expanded: boolean | null;
  /** Of switches, boxes and toggles; null where there is nothing to be on or off. */
  readonly on: boolean | null;
  readonly children: readonly Accessible[];
}

/** What to look for: a role, and a name or a part of it. */
export interface Wanted {
  readonly role?: string;
  readonly name?: string | RegExp;
  /** That it has the focus. Browsers tell it a moment after they drew the thing. */
  readonly focused?: true;
}

function matches(node: Accessible, wanted: Wanted): boolean {
  if (wanted.role !== undefined && node.role !== wanted.role) return false;
  if (wanted.focused && !node.focused) return false;
  if (wanted.name === undefined) return true;
  return typeof wanted.name === 'string'
    ? node.name.trim() === wanted.name
    : wanted.name.test(node.name);
}

/** Everything that fits, in reading order. */
export function findAll(root: Accessible, wanted: Wanted): readonly Accessible[] {
  return [
    ...(matches(root, wanted) ? [root] : []),
    ...root.children.flatMap((child) => findAll(child, wanted)),
  ];
}

/** The first that fits; undefined where there is none. */
export function find(root: Accessible, wanted: Wanted): Accessible | undefined {
  return findAll(root, wanted)[0];
}

/** What stands within a line; everything else begins a new one. */
const inline = new Set(['text', 'mark', 'emphasis', 'strong', 'code', 'link', 'button', 'time']);

/** All words below a node, in reading order, on one line. */
export function words(root: Accessible): string {
  return rawWords(root).replace(/\s+/g, ' ').trim();
}

function rawWords(node: Accessible): string {
  if (node.role === 'text') return node.name;
  return node.children
    .map((child) => (inline.has(child.role) ? rawWords(child) : ` ${rawWords(child)} `))
    .join('');
}

/** The tree as indented lines, for people: in failure messages and on the terminal. */
export function outline(root: Accessible, depth = 0): string {
  const states = [
    root.focused ? 'focused' : '',
    root.expanded === null ? '' : root.expanded ? 'open' : 'closed',
    root.on === null ? '' : root.on ? 'on' : 'off',
    root.value === '' ? '' : `= ${JSON.stringify(root.value)}`,
  ].filter((state) => state !== '');
  const line = [root.role, root.name === '' ? '' : JSON.stringify(root.name), ...states]
    .filter((part) => part !== '')
    .join(' ');
  return [
    `${'  '.repeat(depth)}${line}`,
    ...root.children.map((child) => outline(child, depth + 1)),
  ].join('\n');
}
