import { isElement, type OutlineElement } from './outline';

const DATE = String.raw`[\d./-]{4,10}|\d{1,2}\.?\s\p{L}{3,10}\.?\s\d{4}|\p{L}{3,10}\.?\s\d{1,2},\s\d{4}`;
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?)?`;

/** A time of the clock, with a whole date before it or nothing: a sentence that ends in a time is no stamp. */
const CLOCK = new RegExp(String.raw`^\(?(?:(?:${DATE}),?\s+(?:at\s)?)?${TIME}\)?$`, 'iu');

/** How sure a time stamp is: marked up as one, or only looking like one. */
export type StampKind = 'marked' | 'clock';

/** Whether an element is a time stamp by itself, and how sure that is. */
export function stampKindOf(element: OutlineElement): StampKind | null {
  if (element.tag === 'time' || 'datetime' in element.attributes) return 'marked';
  const texts = element.inside.filter((node) => !isElement(node));
  const [only] = element.inside;
  if (texts.length !== 1 || element.inside.length !== 1 || only === undefined) return null;
  return !isElement(only) && CLOCK.test(only.text.trim()) ? 'clock' : null;
}
