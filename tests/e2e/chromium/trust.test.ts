import { expect, it } from 'vitest';
import { Chromium } from '../drivers/chromium';
import { panelWithAnswer } from '../drivers/ours';
import { visiting } from '../drivers/visits';
import { ours, trust } from '../journeys/trust';

trust(() => Chromium.start());

const { visit } = visiting(() => Chromium.start());

it('a page that had the browser find one sentence of ours gets no word around it', async () => {
  const page = await visit('trust/spy.html');
  await page.select('#message');
  await page.askByShortcut();
  await panelWithAnswer(page);
  const [known, ...others] = ours;
  const around = String(await page.evaluate(`readOn(${JSON.stringify(known)})`));
  for (const sentence of others) expect(around).not.toContain(sentence);
});
