import { Firefox } from '../drivers/firefox';
import { FirefoxPage } from '../drivers/firefox-page';
import { findingDamage } from '../journeys/history-trouble';

findingDamage(
  () => Firefox.start(),
  async (page, expression) => {
    if (!(page instanceof FirefoxPage)) throw new Error('Not a page of Firefox.');
    return page.evaluate(expression);
  },
);
