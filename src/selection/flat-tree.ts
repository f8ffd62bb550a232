import type { Reach } from './selected';

/** What is drawn inside a node: its shadow tree where it has one, and what a slot was given. */
export function drawnChildren(node: Node, { shadowOf }: Reach): readonly Node[] {
  if (!isElement(node)) return [...node.childNodes];
  const shadow = shadowOf(node);
  const given = isSlot(node) ? node.assignedNodes() : [];
  return given.length > 0 ? given : [...(shadow ?? node).childNodes];
}

/** The element that a node is drawn in; null at the root of the document. */
function drawnParent(node: Node, { shadowOf }: Reach): Element | null {
  const parent = node.parentNode;
  if (parent === null || !isElement(parent)) return hostOf(parent);
  const slots = shadowOf(parent)?.querySelectorAll('slot') ?? [];
  return [...slots].find((slot) => slot.assignedNodes().includes(node)) ?? parent;
}

/** A node, where it is an element, and all elements that it is drawn in, from the inside out. */
export function drawnAround(node: Node | null, reach: Reach): readonly Element[] {
  const around: Element[] = [];
  for (let at = node; at !== null; at = drawnParent(at, reach)) if (isElement(at)) around.push(at);
  return around;
}

/** By number, as a page's nodes aren't instances of the classes that an injected script sees. */
export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === Node.ELEMENT_NODE;
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.localName === 'slot' && 'assignedNodes' in element;
}

function hostOf(node: Node | null): Element | null {
  return node !== null && 'host' in node ? (node as ShadowRoot).host : null;
}
