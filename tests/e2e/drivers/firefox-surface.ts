import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import type { Accessible, Wanted } from './accessible';
import { screenshotFile } from './artifacts';
import type { Firefox } from './firefox';
import { firefoxFind, firefoxTree, parseTree } from './firefox-accessible';
import { pause, stillness } from './patience';
import { Surface, type Key } from './surface';

/** So often a page has to be empty until it counts as empty. */
const EMPTY_READS = 5;

/** Anything in Firefox that has a document. */
export class FirefoxSurface extends Surface {
  /** @param browser An expression that gives its `<browser>` element in the browser's own window. */
  constructor(
    protected readonly firefox: Firefox,
    protected readonly browser: string,
  ) {
    super();
  }

  async tree(): Promise<Accessible> {
    // Now and then Firefox knows nothing of a page for a moment: that isn't what is there.
    for (let times = 1; ; times += 1) {
      const tree = parseTree(await this.firefox.inBrowser(firefoxTree(this.browser)));
      if (tree.children.length > 0 || times === EMPTY_READS) return tree;
      await pause(60);
    }
  }

  async press(wanted: Wanted): Promise<void> {
    await this.sees(wanted);
    await this.inTree(wanted, 'node.takeFocus(); node.doAction(0);');
  }

  async key(key: Key, held?: 'Shift'): Promise<void> {
    await this.firefox.asBrowser(() =>
      this.firefox.strike([key], held === undefined ? [] : [held]),
    );
  }

  async type(letters: string): Promise<void> {
    await this.firefox.asBrowser(() => this.firefox.strike(Array.from(letters), []));
  }

  async screenshot(name: string): Promise<void> {
    await stillness();
    const picture = await this.firefox.asBrowser(() =>
      this.firefox.send('WebDriver:TakeScreenshot', { full: false, hash: false }),
    );
    writeFileSync(screenshotFile(`firefox-${name}`), Buffer.from(String(picture), 'base64'));
  }

  /** How far below the upper edge of the browser's window something is, in CSS pixels. */
  async depthOf(wanted: Wanted): Promise<number> {
    await this.sees(wanted);
    return Number(
      await this.inTree(
        wanted,
        'const [x, y, width, height] = [{}, {}, {}, {}]; node.getBoundsInCSSPixels(x, y, width, height); return y.value - mozInnerScreenY;',
      ),
    );
  }

  /** Runs statements on the first `node` that fits; undefined when there is none. */
  protected inTree(wanted: Wanted, act: string): Promise<unknown> {
    const role = wanted.role === undefined ? 'true' : `role === ${JSON.stringify(wanted.role)}`;
    const name =
      wanted.name === undefined
        ? 'true'
        : typeof wanted.name === 'string'
          ? `name.trim() === ${JSON.stringify(wanted.name)}`
          : `${String(wanted.name)}.test(name)`;
    return this.firefox.inBrowser(firefoxFind(this.browser, `${role} && ${name}`, act));
  }
}
