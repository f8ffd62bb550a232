import { Firefox } from '../drivers/firefox';
import { reaching } from '../journeys/reaching';

reaching(() => Firefox.start());
