import type { Adapter } from './adapter';
import { discord } from './discord';
import { gmail } from './gmail';
import { googleMessages } from './google-messages';
import { linkedin } from './linkedin';
import { reddit } from './reddit';
import { slack } from './slack';
import { teams } from './teams';
import { telegram } from './telegram';
import { whatsapp } from './whatsapp';
import { x } from './x';

/** Every service that something is known of. */
export const ADAPTERS: readonly Adapter[] = [
  whatsapp,
  telegram,
  discord,
  slack,
  teams,
  googleMessages,
  gmail,
  reddit,
  x,
  linkedin,
];

/** What is known of the service on this host; null where nothing is. */
export function adapterFor(host: string): Adapter | null {
  const serves = (known: string): boolean => host === known || host.endsWith(`.${known}`);
  return ADAPTERS.find(({ hosts }) => hosts.some(serves)) ?? null;
}
