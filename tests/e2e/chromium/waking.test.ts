import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { findAll, words } from '../drivers/accessible';
import { Chromium } from '../drivers/chromium';
import { panel, panelWithAnswer } from '../drivers/ours';
import { visiting } from '../drivers/visits';

const { browser, visit } = visiting(() => Chromium.start());

describe('a background that sleeps or is replaced', () => {
  it('answers although the worker was stopped after the panel opened', async () => {
    const page = await visit('chat.html');
    await page.select('#reported');
    await page.askByShortcut();
    await panelWithAnswer(page);
    await browser().stopWorker();
    await page.press({ role: 'button', name: english.explanation.setAside.press });
    await page.sees({ role: 'mark' });
  });

  it('asks to reload the page where the extension was replaced by a newer one', async () => {
    const page = await visit('chat.html');
    await page.select('#reported');
    await page.askByShortcut();
    await panelWithAnswer(page);
    await browser().replaceExtension();
    await page.press({ role: 'button', name: english.explanation.setAside.press });
    await page.sees({ role: 'text', name: english.panel.problems.asleep });
    await page.screenshot('panel-extension-replaced');
    expect(findAll(await page.tree(), panel)).toHaveLength(1);
  });

  it('works again after that on the same page, without leaving the old panel behind', async () => {
    const page = await visit('chat.html');
    await page.select('#ordinary');
    await page.askByShortcut();
    await panelWithAnswer(page);
    await browser().replaceExtension();
    await page.select('#message');
    await page.askByShortcut();
    await page.sees({ role: 'mark' });
    expect(words(await panelWithAnswer(page))).toContain(english.explanation.limits);
  });
});
