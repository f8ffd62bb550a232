import { selections } from '../../pages/selections';
import { Chromium } from '../drivers/chromium';
import { pages } from '../journeys/pages';

pages(() => Chromium.start(), 'chromium', 'selections', selections);
