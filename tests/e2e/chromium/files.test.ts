import { Chromium } from '../drivers/chromium';
import { inChromium, pageOf } from '../drivers/chromium-surface';
import { handingFilesOver } from '../journeys/files';

handingFilesOver({
  start: () => Chromium.start(),
  allow: async (page, downloadPath) => {
    const session = await pageOf(page).createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  },
  inPage: inChromium,
});
