import { Chromium } from '../drivers/chromium';
import { inChromium } from '../drivers/chromium-surface';
import { findingDamage } from '../journeys/history-trouble';

findingDamage(() => Chromium.start(), inChromium);
