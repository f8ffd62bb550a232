import { browser } from 'wxt/browser';

/** Opens the options where the browser shows them. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
  window.close();
}

/**
 * What opens the history beside the page; null where this build has none. Both browsers want it
 * before anything is awaited, and Firefox from a click in a page of ours only.
 */
export function historyOpener(windowId: number | undefined): (() => void) | null {
  const manifest: object = browser.runtime.getManifest();
  if ('sidebar_action' in manifest && 'sidebarAction' in browser) {
    return () => {
      void call(browser, 'sidebarAction', undefined);
      window.close();
    };
  }
  if ('side_panel' in manifest && windowId !== undefined) {
    return () => {
      void call(browser, 'sidePanel', { windowId });
      window.close();
    };
  }
  return null;
}

/** Each browser knows one of the two and has types for neither of the other's. */
function call(api: object, side: string, ask: object | undefined): unknown {
  const panel: unknown = Reflect.get(api, side);
  if (typeof panel !== 'object' || panel === null) return null;
  const open: unknown = Reflect.get(panel, 'open');
  return typeof open === 'function'
    ? Reflect.apply(open, panel, ask === undefined ? [] : [ask])
    : null;
}
