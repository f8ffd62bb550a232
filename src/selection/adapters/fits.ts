import type { OutlineElement } from '../messages/outline';
import type { Sign } from './adapter';

/** Whether an element has a sign. `message` is the one that it stands in, or itself. */
export function fits(element: OutlineElement, sign: Sign, message: OutlineElement): boolean {
  const { tag, attributes } = element;
  if (sign.tag !== undefined && sign.tag !== tag) return false;
  if (sign.attribute === undefined) return sign.tag !== undefined;
  const value = attributes[sign.attribute];
  if (value === undefined) return false;
  if (sign.is !== undefined && value !== sign.is) return false;
  if (sign.begins !== undefined && !value.startsWith(sign.begins)) return false;
  if (sign.ofThisMessage && numberOf(value) !== numberOf(message.attributes.id ?? '')) return false;
  return sign.word === undefined || value.split(/\s+/u).includes(sign.word);
}

/** Whether an element has any of these signs. */
export function fitsAny(
  element: OutlineElement,
  signs: readonly Sign[],
  message: OutlineElement,
): boolean {
  return signs.some((sign) => fits(element, sign, message));
}

function numberOf(id: string): string | null {
  return /\d+$/u.exec(id)?.[0] ?? null;
}
