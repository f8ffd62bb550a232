import { Firefox } from '../drivers/firefox';
import { hardSelections, hostilePages } from '../journeys/pages';

const browser = { start: () => Firefox.start(), name: 'firefox' } as const;

hardSelections(browser);
hostilePages(browser);
