import { Chromium } from '../drivers/chromium';
import { hardSelections, hostilePages } from '../journeys/pages';

const browser = { start: () => Chromium.start(), name: 'chromium' } as const;

hardSelections(browser);
hostilePages(browser);
