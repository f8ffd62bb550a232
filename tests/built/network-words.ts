/** A word that can make a request, where it stands, and the code around it. */
export interface Suspicion {
  readonly word: string;
  readonly around: string;
}

/**
 * Every way in which a script, a page or a style sheet of an extension can ask something of
 * somebody else. Names that only occur as a call or as a constructor are looked for as words,
 * so that a minifier can't hide them behind a property.
 */
const requestMakers =
  /\bfetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bWebTransport\b|\bsendBeacon\b|\bEventSource\b|\bRTCPeerConnection\b|\bimportScripts\b|\bserviceWorker\b|\bdownloads?\.download\b|@import\b|url\(\s*['"]?(?!data:|#|\.{0,2}\/)\w/g;

/** Addresses that nothing opens by itself, each with its reason. */
const harmlessAddresses: readonly (readonly [address: RegExp, because: string])[] = [
  [/^http:\/\/www\.w3\.org\//, 'names of XML vocabularies, which are never opened'],
];

const address = /\b(?:https?|wss?|ftp):\/\/[^\s"'`)\\<>]*/g;

/** Finds what could make a request in a built script, page or style sheet. */
export function findRequestMakers(text: string): readonly Suspicion[] {
  return suspicions(text, requestMakers);
}

/** Finds addresses of elsewhere that aren't known to be harmless. */
export function findAddresses(text: string, allowed: readonly string[] = []): readonly Suspicion[] {
  return suspicions(text, address).filter(
    ({ word }) =>
      !harmlessAddresses.some(([harmless]) => harmless.test(word)) &&
      !allowed.some((start) => word.startsWith(start)),
  );
}

function suspicions(text: string, pattern: RegExp): readonly Suspicion[] {
  return [...text.matchAll(pattern)].map((match) => ({
    word: match[0],
    around: text.slice(Math.max(0, match.index - 60), match.index + 80),
  }));
}
