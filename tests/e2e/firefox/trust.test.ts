import { expect, it } from 'vitest';
import { Firefox } from '../drivers/firefox';
import { ours, trust, useInFrontOf } from '../journeys/trust';
import { visiting } from '../drivers/visits';

trust(() => Firefox.start());

const { visit } = visiting(() => Firefox.start());

it('can’t keep Firefox from handing what stands in the panel to a page that listened before us', async () => {
  const page = await visit('trust/spy.html');
  expect(await useInFrontOf(page)).toContain('focus.originalTarget');
  expect(String(await page.evaluate('taken()'))).toContain(ours[0]);
});
