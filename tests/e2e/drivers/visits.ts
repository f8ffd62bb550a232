import { afterAll, afterEach, beforeAll } from 'vitest';
import type { DrivenBrowser } from './driven-browser';
import { servePage, type ServedPage, type Serving } from './page-server';
import type { AskablePage } from './surface';

/** One browser for the journeys of a file; each visit is to an origin nothing was granted on yet. */
export interface Visits<B extends DrivenBrowser, P extends AskablePage> {
  /** The running browser. */
  readonly browser: () => B;
  /** Opens a page of tests/pages; it is served until the journey ends. */
  readonly visit: (file: string, serving?: Serving) => Promise<P>;
}

/** Starts the browser before the journeys of this file and ends it after them. */
export function visiting<B extends DrivenBrowser, P extends AskablePage>(
  start: () => Promise<B & DrivenBrowser<P>>,
): Visits<B, P> {
  let running: (B & DrivenBrowser<P>) | undefined;
  const served: ServedPage[] = [];
  const browser = () => {
    if (running === undefined) throw new Error('The browser did not start.');
    return running;
  };
  beforeAll(async () => {
    running = await start();
  });
  afterEach(() => {
    for (const page of served.splice(0)) page.close();
  });
  afterAll(() => running?.close());
  return {
    browser,
    visit: async (file, serving) => {
      const page = await servePage(file, serving);
      served.push(page);
      const opener: DrivenBrowser<P> = browser();
      return opener.open(page.url);
    },
  };
}
