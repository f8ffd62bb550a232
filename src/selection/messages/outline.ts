/** Words in an outline. */
export interface OutlineText {
  readonly text: string;
  /** Whether they are selected; else they only stand beside, such as the name above a message that is half selected. */
  readonly selected: boolean;
}

/** An element in an outline. */
export interface OutlineElement {
  readonly tag: string;
  /** Those that are short and name or describe; none that loads or links. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Drawn as a thing of its own: a block with a background or a border, and round corners. */
  readonly bubble: boolean;
  readonly inside: readonly OutlineNode[];
}

/** What stands in an element of an outline. */
export type OutlineNode = OutlineElement | OutlineText;

/** How what is selected is laid out in its page: what the parting into messages needs, and no more. */
export interface Outline {
  /** Of the frame it stands in. */
  readonly host: string;
  readonly root: OutlineElement;
  /** The words of something to press that stands right behind what is selected; empty where there is none. */
  readonly behind: string;
  /** Whether what is selected goes on where the page hides it. */
  readonly isRestHidden: boolean;
}

/** Whether a node of an outline is an element. */
export function isElement(node: OutlineNode): node is OutlineElement {
  return 'tag' in node;
}

/** Reads what came from a page. Null for anything that isn't an outline. */
export function parseOutline(raw: unknown): Outline | null {
  if (!isRecord(raw) || typeof raw.host !== 'string') return null;
  const root = parseNode(raw.root);
  if (root === null || !isElement(root)) return null;
  const behind = typeof raw.behind === 'string' ? raw.behind : '';
  return { host: raw.host, root, behind, isRestHidden: raw.isRestHidden === true };
}

function parseNode(raw: unknown): OutlineNode | null {
  if (!isRecord(raw)) return null;
  const { text, selected, tag, attributes, bubble, inside } = raw;
  if (typeof text === 'string' && typeof selected === 'boolean') return { text, selected };
  if (typeof tag !== 'string' || typeof bubble !== 'boolean' || !isRecord(attributes)) return null;
  if (!Array.isArray(inside)) return null;
  const parsed = inside.map(parseNode);
  if (!parsed.every((node) => node !== null)) return null;
  return { tag, attributes: parseAttributes(attributes), bubble, inside: parsed };
}

function parseAttributes(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const pairs = Object.entries(raw);
  return Object.fromEntries(
    pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
