import type { ElementHandle, Page } from 'puppeteer-core';
import { outline, type Accessible, type Wanted } from './accessible';
import { screenshotFile } from './artifacts';
import { findNode, plainTree, rawTree } from './chromium-accessible';
import type { InPage } from './own-page';
import { stillness } from './patience';
import { Surface, type Key } from './surface';

/** Where something is drawn, in CSS pixels from the upper left of the window. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Anything in Chromium that has a document. */
export class ChromiumSurface extends Surface {
  constructor(readonly page: Page) {
    super();
  }

  async tree(): Promise<Accessible> {
    return plainTree(await rawTree(this.page));
  }

  async press(wanted: Wanted): Promise<void> {
    await (await this.element(wanted)).click();
  }

  /** Where the first thing that fits is drawn, in CSS pixels from the upper left of the window. */
  async edgesOf(wanted: Wanted): Promise<Edges> {
    const box = await (await this.element(wanted)).boundingBox();
    if (box === null) throw new Error('It is there, but not drawn.');
    const { x, y, width, height } = box;
    return { left: x, top: y, right: x + width, bottom: y + height };
  }

  private async element(wanted: Wanted): Promise<ElementHandle> {
    await this.sees(wanted);
    const element = await findNode(await rawTree(this.page), wanted)?.elementHandle();
    if (!element) throw new Error(`Gone again: ${outline(await this.tree())}`);
    return element;
  }

  async key(key: Key, held?: 'Shift'): Promise<void> {
    if (held !== undefined) await this.page.keyboard.down(held);
    await this.page.keyboard.press(key);
    if (held !== undefined) await this.page.keyboard.up(held);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async screenshot(name: string): Promise<void> {
    await stillness();
    await this.page.screenshot({ path: screenshotFile(name) });
  }

  /** Chooses what the person's system asks for. */
  async prefer(features: Readonly<Record<string, string>>): Promise<void> {
    await this.page.emulateMediaFeatures(
      Object.entries(features).map(([name, value]) => ({ name, value })),
    );
  }
}

/** The page behind what a journey sees. */
export function pageOf(surface: Surface): Page {
  if (!(surface instanceof ChromiumSurface)) throw new Error('Not a page of Chromium.');
  return surface.page;
}

/** Runs an expression in a page of ours that is open in Chromium. */
export const inChromium: InPage = async (surface, expression) =>
  pageOf(surface).evaluate(expression);
