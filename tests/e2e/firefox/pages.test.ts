import { selections } from '../../pages/selections';
import { Firefox } from '../drivers/firefox';
import { pages } from '../journeys/pages';

pages(() => Firefox.start(), 'firefox', 'selections', selections);
