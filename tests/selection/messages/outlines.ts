import { parseHTML } from 'linkedom';
import type { Style } from '../../../src/selection/messages/describe';
import {
  isElement,
  type Outline,
  type OutlineElement,
} from '../../../src/selection/messages/outline';
import { takeOutline } from '../../../src/selection/messages/take-outline';

const INLINE: readonly string[] = 'a b button em h-name i img span strong time'.split(' ');

/** Looks that a document without a screen can tell: those written in the element itself. */
function styleOf(element: Element): Style {
  const written = element.getAttribute('style') ?? '';
  const saying = (name: string): string =>
    new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`, 'u').exec(written)?.[1]?.trim() ?? '';
  return {
    display: saying('display') || (INLINE.includes(element.localName) ? 'inline' : 'block'),
    backgroundColor: saying('background'),
    borderTopWidth: saying('border-width'),
    borderTopLeftRadius: saying('border-radius'),
  };
}

/** A page of which everything between two places is selected; all of it, where they are left out. */
export interface PageAsk {
  readonly html: string;
  readonly host?: string;
  /** Selectors of elements: from the start of the first to the end of the second. */
  readonly from?: string;
  readonly to?: string;
  /** Selectors of elements that are selected one by one instead. */
  readonly each?: string;
  /** What stands behind the selection. */
  readonly behind?: string;
  readonly isRestHidden?: boolean;
}

/** The outline of what is selected in a page, and its words as they would be read. */
export function outlineOf({ html, host = 'example.org', from, to, each, ...follows }: PageAsk): {
  readonly outline: Outline;
  readonly text: string;
} {
  const { document, Node } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  // In a browser the page's own.
  Reflect.set(globalThis, 'Node', Node);
  const stretches =
    each === undefined
      ? [[endOf(document, from), endOf(document, to)] as const]
      : [...document.querySelectorAll(each)].map((one) => [one, one] as const);
  const outline = takeOutline({
    ranges: stretches.map(([first, last]) => ({
      startContainer: first,
      startOffset: 0,
      endContainer: last,
      endOffset: last.childNodes.length,
    })),
    host,
    reach: { shadowOf: () => null },
    styleOf,
  });
  if (outline === null) throw new Error('There is no outline.');
  const { behind = '', isRestHidden = false } = follows;
  return {
    outline: { ...outline, behind, isRestHidden },
    text: textOf(outline.root).replace(/\n\n+/gu, '\n').trim(),
  };
}

function endOf(document: Document, selector: string | undefined): Element {
  const found = document.querySelector(selector ?? 'body');
  if (found === null) throw new Error(`No ${String(selector)} in the page.`);
  return found;
}

function textOf(element: OutlineElement): string {
  const inside = element.inside
    .map((node) => (isElement(node) ? textOf(node) : node.selected ? node.text : ''))
    .join('');
  return INLINE.includes(element.tag) ? inside : `\n${inside.replace(/[ \t]+/gu, ' ').trim()}\n`;
}
