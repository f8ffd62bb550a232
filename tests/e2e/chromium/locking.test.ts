import { Chromium } from '../drivers/chromium';
import { inChromium } from '../drivers/chromium-surface';
import { locking } from '../journeys/locking';

locking(() => Chromium.start(), inChromium);
