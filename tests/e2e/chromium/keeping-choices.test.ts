import { Chromium } from '../drivers/chromium';
import { inChromium } from '../drivers/chromium-surface';
import { choosingToKeep } from '../journeys/keeping-choices';

choosingToKeep(() => Chromium.start(), inChromium);
