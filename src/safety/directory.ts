import { COUNTRY_CODES, type CountryCode, type Emergency, type HelpLine } from './help-line';

/** The day on which every row below was last compared with its source. */
const CHECKED_ON = '2026-11-22';

/**
 * Help lines that could be checked with the service itself or an official source. A row without
 * such a source doesn't go in. Check every row again before a release, and set its `checkedOn`.
 */
export const LINES: Readonly<Partial<Record<CountryCode, readonly HelpLine[]>>> = {
  US: [
    {
      service: 'National Domestic Violence Hotline',
      for: ['threat', 'danger-now'],
      channels: [
        { by: 'phone', value: '800-799-7233' },
        { by: 'text-word', word: 'START', value: '88788' },
        { by: 'textphone', value: '800-787-3224' },
      ],
      source: 'ovc.ojp.gov (US Department of Justice)',
      checkedOn: CHECKED_ON,
    },
    {
      service: 'StrongHearts Native Helpline',
      for: ['threat', 'danger-now'],
      where: 'native',
      channels: [{ by: 'phone', value: '1-844-762-8483' }],
      always: true,
      source: 'stronghearts.me',
      checkedOn: CHECKED_ON,
    },
    {
      service: '988 Suicide & Crisis Lifeline',
      for: ['suicide', 'danger-now'],
      channels: [
        { by: 'phone', value: '988' },
        { by: 'text', value: '988' },
      ],
      source: 'hcfl.gov (Hillsborough County)',
      checkedOn: CHECKED_ON,
    },
  ],
  CA: [
    {
      service: 'ShelterSafe',
      for: ['threat', 'danger-now'],
      channels: [{ by: 'web', value: 'sheltersafe.ca' }],
      source: 'sheltersafe.ca; techsafety.ca',
      checkedOn: CHECKED_ON,
    },
  ],
  GB: [
    {
      service: 'National Domestic Abuse Helpline (Refuge)',
      for: ['threat', 'danger-now'],
      where: 'england',
      channels: [{ by: 'phone', value: '0808 2000 247' }],
      always: true,
      free: true,
      source: 'refuge.org.uk',
      checkedOn: CHECKED_ON,
    },
    {
      service: 'Live Fear Free',
      for: ['threat', 'danger-now'],
      where: 'wales',
      channels: [
        { by: 'phone', value: '0808 80 10 800' },
        { by: 'text', value: '07860 077 333' },
      ],
      always: true,
      source: 'gov.wales/live-fear-free',
      checkedOn: CHECKED_ON,
    },
  ],
  NZ: [
    {
      service: 'Women’s Refuge',
      for: ['threat', 'danger-now'],
      channels: [{ by: 'phone', value: '0800 733 843' }],
      always: true,
      source: 'govt.nz; womensrefuge.org.nz',
      checkedOn: CHECKED_ON,
    },
    {
      service: 'Shine',
      for: ['threat', 'danger-now'],
      channels: [{ by: 'phone', value: '0508 744 633' }],
      source: 'govt.nz',
      checkedOn: CHECKED_ON,
    },
    {
      service: 'It’s Not OK',
      for: ['threat', 'danger-now'],
      channels: [{ by: 'phone', value: '0800 456 450' }],
      source: 'govt.nz',
      checkedOn: CHECKED_ON,
    },
  ],
  DE: [
    {
      service: 'Hilfetelefon „Gewalt gegen Frauen“',
      for: ['threat', 'danger-now'],
      channels: [{ by: 'phone', value: '116 016' }],
      always: true,
      free: true,
      source: 'hilfetelefon.de',
      checkedOn: CHECKED_ON,
    },
  ],
  IT: [
    {
      service: 'Numero 1522',
      for: ['threat', 'danger-now'],
      channels: [
        { by: 'phone', value: '1522' },
        { by: 'web', value: '1522.eu' },
      ],
      always: true,
      free: true,
      source: 'lineaamica.gov.it',
      checkedOn: CHECKED_ON,
    },
  ],
};

/** In any country. */
export const EVERYWHERE: readonly HelpLine[] = [
  {
    service: 'lila.help',
    for: ['threat', 'danger-now'],
    where: 'anywhere',
    channels: [{ by: 'web', value: 'lila.help' }],
    source: 'lila.help; gnws.org',
    checkedOn: CHECKED_ON,
  },
];

const EU_NUMBER: Emergency = {
  number: '112',
  source: 'ec.europa.eu',
  checkedOn: CHECKED_ON,
};

const OTHER_NUMBERS: Readonly<Partial<Record<CountryCode, Emergency>>> = {
  AU: { number: '000', source: 'police.nsw.gov.au', checkedOn: CHECKED_ON },
  CA: { number: '911', source: 'justice.gc.ca', checkedOn: CHECKED_ON },
  GB: { number: '999', source: 'iow.gov.uk (Isle of Wight Council)', checkedOn: CHECKED_ON },
  NZ: { number: '111', source: 'govt.nz', checkedOn: CHECKED_ON },
  US: { number: '911', source: 'stlouiscountymn.gov (St. Louis County)', checkedOn: CHECKED_ON },
};

/** The number for danger right now. Every country here that has no other is in the European Union. */
export const EMERGENCIES: readonly (readonly [CountryCode, Emergency])[] = COUNTRY_CODES.map(
  (country) => [country, OTHER_NUMBERS[country] ?? EU_NUMBER],
);
