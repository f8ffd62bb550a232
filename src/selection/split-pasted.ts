import type { Message } from './selected';

/** A blank line, or several, with nothing but space in them. */
const BLANK_LINES = /\n[^\S\n]*\n\s*/u;

/** The messages of a pasted text: blank lines part them. None where there are no words. */
export function splitPasted(text: string): readonly Message[] {
  return text
    .replace(/\r\n?/gu, '\n')
    .split(BLANK_LINES)
    .map((part) => ({ text: part.trim() }))
    .filter((message) => message.text !== '');
}
