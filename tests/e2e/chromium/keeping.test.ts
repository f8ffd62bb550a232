import { Chromium } from '../drivers/chromium';
import { keeping } from '../journeys/keeping';

keeping(
  () => Chromium.start(),
  async (chromium, expression) => {
    const { page } = await chromium.openOwn('options.html');
    try {
      return await page.evaluate(expression);
    } finally {
      await page.close();
    }
  },
);
