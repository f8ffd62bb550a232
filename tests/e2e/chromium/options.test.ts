import { Chromium } from '../drivers/chromium';
import { choosing } from '../journeys/options';

choosing(() => Chromium.start());
