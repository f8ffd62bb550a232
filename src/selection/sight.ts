/** How an element shows what stands in it. */
export interface Sight {
  /** Whether anything in it can be seen and is wording. */
  readonly isShown: boolean;
  /** Whether its own text can be read: elements inside may be otherwise. */
  readonly isReadable: boolean;
  /** Whether its own text can be selected. */
  readonly isSelectable: boolean;
  /** Whether it begins a line. */
  readonly isBlock: boolean;
  /** Whether its line breaks are the page's own. */
  readonly keepsSpace: boolean;
}

/** Elements whose content is no wording, or isn't drawn as it is written. */
const SILENT: readonly string[] =
  'script style noscript iframe select textarea button video audio canvas object rt'.split(' ');

/** Placed this far to the left, in pixels, is a way to hide. */
const FAR = -999;

/**
 * What the eye sees of an element. Text that only screen readers are told, that is transparent or not
 * drawn is not seen; what a page keeps from being selected isn't highlighted, and so not asked about.
 * @param isAroundSelectable Whether the text around it can be selected.
 */
export function sightOf(element: Element, isAroundSelectable: boolean): Sight {
  const style = getComputedStyle(element);
  const { display, userSelect } = style;
  const isInline = /^(inline|contents|ruby)/.test(display);
  return {
    isShown: !isSilent(element, isInline) && isDrawn(element, style) && !isTiny(element, style),
    isReadable:
      style.visibility === 'visible' &&
      style.fontSize !== '0px' &&
      !/^(disc|circle|square)/.test(style.getPropertyValue('-webkit-text-security')),
    // Of what stands in an element that can't be selected, Firefox says `auto`, Chrome `none`.
    isSelectable: userSelect === 'auto' ? isAroundSelectable : userSelect !== 'none',
    isBlock: !isInline,
    keepsSpace: /^(pre|break)/.test(style.whiteSpace),
  };
}

/** A control in the line (“See more”) is no part of what somebody wrote. */
function isSilent(element: Element, isInline: boolean): boolean {
  const isControl = isInline && element.getAttribute('role') === 'button';
  return isControl || SILENT.includes(element.localName);
}

/** An element with `display: contents` has no box, and yet what is in it is drawn. */
function isDrawn(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.contentVisibility === 'hidden') return false;
  return style.display === 'contents' || element.checkVisibility({ opacityProperty: true });
}

/** The known ways to tell something to screen readers only. */
function isTiny(element: Element, style: CSSStyleDeclaration): boolean {
  if (/inset\((50|100)%/.test(style.clipPath)) return true;
  const isFree = /absolute|fixed/.test(style.position);
  if (!isFree && style.overflow === 'visible') return false;
  const { width, height, right } = element.getBoundingClientRect();
  return (
    (width <= 1 && height <= 1) ||
    (isFree && (style.getPropertyValue('clip') !== 'auto' || right < FAR))
  );
}
