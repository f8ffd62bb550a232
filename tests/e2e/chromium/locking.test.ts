import { Chromium, ChromiumSurface } from '../drivers/chromium';
import { locking } from '../journeys/locking';

locking(
  () => Chromium.start(),
  async (page, expression) => {
    if (!(page instanceof ChromiumSurface)) throw new Error('Not a page of Chromium.');
    return page.page.evaluate(expression);
  },
);
