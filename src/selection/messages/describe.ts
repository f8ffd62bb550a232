import type { OutlineElement } from './outline';

/** What of a computed style is looked at. */
export type Style = Pick<
  CSSStyleDeclaration,
  'display' | 'backgroundColor' | 'borderTopWidth' | 'borderTopLeftRadius'
>;

/** In UTF-16 code units. */
const LONGEST_ATTRIBUTE = 240;

/** They load, link or draw. */
const UNTOLD: readonly string[] = ['style', 'src', 'srcset', 'href', 'value', 'content', 'nonce'];

/** What a picture is called: where it stands for an emoji, it is part of the words. */
export function pictureOf(element: Element): string | null {
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  return element.getAttribute('role') === 'img' ? element.getAttribute('aria-label') : null;
}

/** What an element is called by itself. */
export function describe(element: Element): Pick<OutlineElement, 'tag' | 'attributes'> {
  const told = [...element.attributes].filter(({ name }) => !UNTOLD.includes(name));
  const pairs = told.map(({ name, value }) => [name, value.slice(0, LONGEST_ATTRIBUTE)] as const);
  return { tag: element.localName, attributes: Object.fromEntries(pairs) };
}

/** Whether it is drawn as a thing of its own. */
export function isBubble(style: Style): boolean {
  const { display, backgroundColor, borderTopWidth, borderTopLeftRadius } = style;
  if (display.startsWith('inline') || display === 'contents') return false;
  const isFilled = !/^(?:|transparent|rgba\(.*, 0\))$/u.test(backgroundColor);
  const isRound = Number.parseFloat(borderTopLeftRadius) > 0;
  return isRound && (isFilled || Number.parseFloat(borderTopWidth) > 0);
}
