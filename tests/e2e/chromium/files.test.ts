import { Chromium, ChromiumSurface } from '../drivers/chromium';
import type { Surface } from '../drivers/surface';
import { handingFilesOver } from '../journeys/files';

const pageOf = (page: Surface) => {
  if (!(page instanceof ChromiumSurface)) throw new Error('Not a page of Chromium.');
  return page.page;
};

handingFilesOver({
  start: () => Chromium.start(),
  allow: async (page, downloadPath) => {
    const session = await pageOf(page).createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  },
  inPage: (page, expression) => pageOf(page).evaluate(expression),
});
