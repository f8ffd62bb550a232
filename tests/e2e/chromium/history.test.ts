import { Chromium } from '../drivers/chromium';
import { reviewing } from '../journeys/history';

reviewing(() => Chromium.start());
