import { Firefox } from '../drivers/firefox';
import { reviewing } from '../journeys/history';

reviewing(() => Firefox.start());
