import { Firefox } from '../drivers/firefox';
import { inFirefox } from '../drivers/firefox-page';
import { handingFilesOver } from '../journeys/files';

handingFilesOver({
  start: (folder) =>
    Firefox.start({
      preferences: {
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        'browser.download.useDownloadDir': true,
        'browser.download.alwaysOpenPanel': false,
      },
    }),
  allow: () => Promise.resolve(),
  inPage: inFirefox,
});
