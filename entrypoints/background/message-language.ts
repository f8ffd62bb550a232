import { browser } from 'wxt/browser';

/** Shorter texts say too little about their language. In UTF-16 code units. */
const SHORTEST = 24;
/** How much of the text the browser's detector is shown. */
const LOOKED_AT = 2000;
/** In percent of the text, as the detector counts it. */
const MOSTLY = 60;

/** Small words that hardly any English message of some length is without, and other languages hardly have. */
const ENGLISH =
  /\b(?:the|and|you|your|youre|is|are|was|what|not|dont|this|that|with|have|for|it|it[’']s|me|my|of|to|do|why)\b/giu;
/** From this share of the words on it is English, whatever the detector says. */
const ENGLISH_SHARE = 0.2;

/**
 * The language of a text where it is plainly none that can be read: BCP 47, for example `de`. Null
 * for English, and wherever there is doubt. The browser's own detector works on the device.
 */
export async function otherLanguageOf(text: string): Promise<string | null> {
  const looked = text.slice(0, LOOKED_AT);
  if (looked.trim().length < SHORTEST || isLikeEnglish(looked)) return null;
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(looked);
    const [first] = [...languages].sort((one, other) => other.percentage - one.percentage);
    if (!isReliable || first === undefined || first.percentage < MOSTLY) return null;
    return /^(?:en|und)\b/u.test(first.language) ? null : first.language;
  } catch {
    return null;
  }
}

function isLikeEnglish(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}’']+/gu)?.length ?? 0;
  return (text.match(ENGLISH)?.length ?? 0) >= words * ENGLISH_SHARE && words > 0;
}
