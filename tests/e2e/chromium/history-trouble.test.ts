import { Chromium, ChromiumSurface } from '../drivers/chromium';
import { findingDamage } from '../journeys/history-trouble';

findingDamage(
  () => Chromium.start(),
  async (page, expression) => {
    if (!(page instanceof ChromiumSurface)) throw new Error('Not a page of Chromium.');
    return page.page.evaluate(expression);
  },
);
