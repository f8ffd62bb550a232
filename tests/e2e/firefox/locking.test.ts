import { Firefox } from '../drivers/firefox';
import { inFirefox } from '../drivers/firefox-page';
import { locking } from '../journeys/locking';

locking(() => Firefox.start(), inFirefox);
