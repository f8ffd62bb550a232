import { Chromium } from '../drivers/chromium';
import { asking } from '../journeys/asking';

asking(() => Chromium.start());
