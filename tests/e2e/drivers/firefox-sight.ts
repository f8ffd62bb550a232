import axe from 'axe-core';
import type { Firefox } from './firefox';
import { extensionId } from './firefox-preferences';
import { FirefoxSurface } from './firefox-surface';
import { waitFor } from './patience';

/** The browser's own window shows our sidebar in this element; null where it isn't open. */
const shownSidebar =
  "(SidebarController.isOpen ? SidebarController.browser.contentDocument.getElementById('webext-panels-browser') : null)";

/** Our options as the add-ons manager embeds them; null where it doesn't. */
const embeddedOptions =
  "(gBrowser.selectedBrowser.contentDocument?.querySelector('#addon-inline-options') ?? null)";

/** Our sidebar, as a person sees it beside the page. */
export function sidebarOf(firefox: Firefox): FirefoxSurface {
  return new FirefoxSurface(firefox, shownSidebar);
}

/** Opens our options where Firefox shows them: inside its add-ons manager. */
export async function openEmbeddedOptions(firefox: Firefox): Promise<FirefoxSurface> {
  const view = `addons://detail/${encodeURIComponent(extensionId)}/preferences`;
  await firefox.inBrowser(`await window.BrowserAddonUI.openAddonsMgr(${JSON.stringify(view)})`);
  return new FirefoxSurface(firefox, embeddedOptions);
}

/** What axe says of the page that is shown: how much was fine, and what wasn't with where it stands. */
export function axeIn(firefox: Firefox): Promise<unknown> {
  return firefox.inPage(`${axe.source};
    const { passes, violations } = await axe.run(document);
    return {
      passes: passes.length,
      violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')),
    };`);
}

/** Sets preferences of Firefox, such as what the person's system asks for. */
export async function prefer(
  firefox: Firefox,
  preferences: Readonly<Record<string, number | null>>,
): Promise<void> {
  await firefox.inBrowser(`
    for (const [name, value] of Object.entries(${JSON.stringify(preferences)}))
      if (value === null) Services.prefs.clearUserPref(name); else Services.prefs.setIntPref(name, value);`);
  await drawn(firefox);
}

/** Makes the page that is shown so many CSS pixels wide; null: as wide as the window. */
export async function narrow(firefox: Firefox, width: number | null): Promise<void> {
  const style = JSON.stringify(width === null ? '' : `${String(width)}px`);
  await firefox.inBrowser(`gBrowser.selectedBrowser.style.maxWidth = ${style};`);
  await fitted(firefox);
}

/** Firefox's own zoom of the page that is shown; 1 is none. */
export async function zoom(firefox: Firefox, factor: number): Promise<void> {
  await firefox.inBrowser(`gBrowser.selectedBrowser.fullZoom = ${String(factor)};`);
  await fitted(firefox);
}

/** Waits until the page has the width that its window gives it. */
async function fitted(firefox: Firefox): Promise<void> {
  const given = Number(
    await firefox.inBrowser(
      'const { clientWidth, fullZoom } = gBrowser.selectedBrowser; return clientWidth / fullZoom',
    ),
  );
  await waitFor(
    async () =>
      Math.abs(Number(await firefox.inPage('return innerWidth')) - given) <= 1 ? true : undefined,
    () => `The page did not become ${String(given)} px wide.`,
  );
  await drawn(firefox);
}

/** Waits until the page has drawn what was changed. */
async function drawn(firefox: Firefox): Promise<void> {
  await firefox.inPage(
    'await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
  );
}

/** An attribute of our panel's surface on the page that is shown: WebDriver may look into closed roots. */
export async function attributeOfPanel(firefox: Firefox, name: string): Promise<unknown> {
  const host = await firefox.send('WebDriver:ExecuteScript', {
    script: 'return document.documentElement.lastElementChild',
    args: [],
  });
  const root = await firefox.send('WebDriver:GetShadowRoot', { id: idIn(host) });
  const surface = await firefox.send('WebDriver:FindElementFromShadowRoot', {
    shadowRoot: idIn(root),
    using: 'css selector',
    value: '.surface',
  });
  return firefox.send('WebDriver:GetElementAttribute', { id: idIn(surface), name });
}

/** A reference of WebDriver's is an object whose one value is the id. */
function idIn(reference: unknown): string {
  const ids: readonly unknown[] =
    typeof reference === 'object' && reference !== null ? Object.values(reference) : [];
  const [id] = ids;
  if (typeof id !== 'string') throw new Error('There is no panel on the page.');
  return id;
}
