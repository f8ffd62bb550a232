import { Firefox } from '../drivers/firefox';
import { asking } from '../journeys/asking';

asking(() => Firefox.start());
