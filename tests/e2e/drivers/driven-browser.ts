import type { AskablePage, Surface } from './surface';

/** What a journey needs of a browser; Chromium and Firefox both have it. */
export interface DrivenBrowser<P extends AskablePage = AskablePage> {
  /** Opens a web page. */
  open(url: string): Promise<P>;
  /** Opens a page of ours, such as `options.html`. */
  openOwn(file: string): Promise<Surface>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** Starts a browser with the built extension loaded. */
export type StartBrowser = () => Promise<DrivenBrowser>;
