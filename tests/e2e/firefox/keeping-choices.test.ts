import { Firefox } from '../drivers/firefox';
import { inFirefox } from '../drivers/firefox-page';
import { choosingToKeep } from '../journeys/keeping-choices';

choosingToKeep(() => Firefox.start(), inFirefox);
