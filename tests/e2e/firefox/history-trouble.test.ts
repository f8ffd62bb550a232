import { Firefox } from '../drivers/firefox';
import { inFirefox } from '../drivers/firefox-page';
import { findingDamage } from '../journeys/history-trouble';

findingDamage(() => Firefox.start(), inFirefox);
