import type { PanelWords } from '../language/panel-words';
import type { Box, Message } from '../selection/selected';
import type { Look } from '../settings/look';
import { isRecord, list, nothing, nullable, record, text, truth, value, type Parse } from './parse';
import type { ReaderAsk, ReaderRequestName, RefreshAsk, ShowAsk, Taken } from './reader-requests';

const MOST_MESSAGES = 1000;

const number = value((raw): raw is number => Number.isFinite(raw));
const box = record<Box>({ left: number, top: number, width: number, height: number });

/** What is selected comes as it stands; whose it is finds out whoever parts it. */
const message: Parse<Message> = record<Pick<Message, 'text'>>({ text });

const readTaken = record<Taken>({
  messages: list(message, MOST_MESSAGES),
  box: nullable(box),
  isFocusDeeper: truth,
});

const dress = {
  words: value((raw): raw is PanelWords => isRecord(raw)),
  look: record<Look>({
    theme: value((raw) => raw === 'system' || raw === 'light' || raw === 'dark'),
    textSize: value((raw) => raw === 'usual' || raw === 'large' || raw === 'largest'),
    calm: truth,
  }),
};

/** How each ask to the reader is read. The panel's words and look come from ourselves and are only shown. */
export const READER_RULES: { readonly [N in ReaderRequestName]: Parse<ReaderAsk<N>> } = {
  'panel.show': record<ShowAsk>({
    ...dress,
    css: text,
    menuText: nullable(text),
    taken: nullable(readTaken),
  }),
  'panel.refresh': record<RefreshAsk>(dress),
  'selection.take': nothing,
  'panel.close': nothing,
};
