import type { Catalogue } from './catalogue';

/** The words that the panel itself needs. Plain data, so that they can travel with an answer. */
export type PanelWords = Catalogue['panel'];
