import { Firefox } from '../drivers/firefox';
import { FirefoxPage } from '../drivers/firefox-page';
import { choosingToKeep } from '../journeys/keeping-choices';

choosingToKeep(
  () => Firefox.start(),
  async (page, expression) => {
    if (!(page instanceof FirefoxPage)) throw new Error('Not a page of Firefox.');
    return page.evaluate(expression);
  },
);
