import { Chromium } from '../drivers/chromium';
import { closing } from '../journeys/closing';

closing(() => Chromium.start());
