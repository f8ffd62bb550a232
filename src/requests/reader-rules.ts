import type { PanelWords } from '../language/panel-words';
import type { Box, Message } from '../selection/selected';
import { isRecord, list, nothing, nullable, record, text, truth, value, type Parse } from './parse';
import type { ReaderAsk, ReaderRequestName, ShowAsk, Taken } from './reader-requests';

const MOST_MESSAGES = 1000;

const number = value((raw): raw is number => Number.isFinite(raw));
const box = record<Box>({ left: number, top: number, width: number, height: number });

const readTaken = record<Taken>({
  messages: list(record<Message>({ text }), MOST_MESSAGES),
  box: nullable(box),
  isFocusDeeper: truth,
});

/** How each ask to the reader is read. The panel's words come from our own catalogue and are only shown. */
export const READER_RULES: { readonly [N in ReaderRequestName]: Parse<ReaderAsk<N>> } = {
  'panel.show': record<ShowAsk>({
    words: value((raw): raw is PanelWords => isRecord(raw)),
    look: value((raw) => raw === 'system' || raw === 'light' || raw === 'dark'),
    menuText: nullable(text),
    taken: nullable(readTaken),
  }),
  'selection.take': nothing,
  'panel.close': nothing,
};
