import { expect, it } from 'vitest';
import { Chromium } from '../drivers/chromium';
import { trust, useInFrontOf } from '../journeys/trust';
import { visiting } from '../drivers/visits';

trust(() => Chromium.start());

const { visit } = visiting(() => Chromium.start());

it('hands a page that listened before us nothing of ours with the events of pointer, keys and focus', async () => {
  expect(await useInFrontOf(await visit('trust/spy.html'))).toEqual([]);
});
