import { Firefox } from '../drivers/firefox';
import { trust } from '../journeys/trust';

trust(() => Firefox.start());
