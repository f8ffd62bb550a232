import ts from 'typescript';

/** A word that can make a request, where it stands, and the code around it. */
export interface Suspicion {
  readonly word: string;
  readonly around: string;
}

/** Every way in which a script of an extension can ask something of somebody else. */
const requestMakers = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'serviceWorker',
]);

/** The same for style sheets, and for pages that would load something from elsewhere. */
const remoteParts =
  /@import\b|url\(\s*['"]?(?:https?:)?\/\/|(?:src|href|action)=["']?(?:https?:)?\/\//g;

/** Addresses that nothing opens by itself, each with its reason. */
const harmlessAddresses: readonly (readonly [address: RegExp, because: string])[] = [
  [/^http:\/\/www\.w3\.org\//, 'names of XML vocabularies, which are never opened'],
];

const address = /\b(?:https?|wss?|ftp):\/\/[^\s"'`)\\<>]*/g;

/**
 * Finds names in a built script that can make a request: as a word of the code or as a property in
 * brackets, but not inside of the words that people are shown or that messages are searched for.
 */
export function findRequestMakers(script: string): readonly Suspicion[] {
  const tree = ts.createSourceFile('built.js', script, ts.ScriptTarget.Latest, true);
  const found: Suspicion[] = [];
  const visit = (node: ts.Node): void => {
    const isName = ts.isIdentifier(node) && !isOwnKey(node);
    const isProperty = ts.isStringLiteralLike(node) && ts.isElementAccessExpression(node.parent);
    if ((isName || isProperty) && requestMakers.has(node.text)) {
      found.push({ word: node.text, around: around(script, node.getStart()) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** A key of an object of ours, such as `{ fetch: 1 }`, calls nothing; a short form `{ fetch }` does. */
function isOwnKey(node: ts.Identifier): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

/** Finds what a built style sheet or page would load from elsewhere. */
export function findRemoteParts(text: string): readonly Suspicion[] {
  return suspicions(text, remoteParts);
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
    around: around(text, match.index),
  }));
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 60), at + 80);
}
