import { Firefox } from '../drivers/firefox';
import { FirefoxPage } from '../drivers/firefox-page';
import { locking } from '../journeys/locking';

locking(
  () => Firefox.start(),
  async (page, expression) => {
    if (!(page instanceof FirefoxPage)) throw new Error('Not a page of Firefox.');
    return page.evaluate(expression);
  },
);
