import { Firefox } from '../drivers/firefox';
import { closing } from '../journeys/closing';

closing(() => Firefox.start());
