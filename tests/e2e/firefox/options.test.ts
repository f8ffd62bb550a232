import { Firefox } from '../drivers/firefox';
import { choosing } from '../journeys/options';

choosing(() => Firefox.start());
