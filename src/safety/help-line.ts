import type { HelpKind } from '../lexicon/schema';

/** Where, or whom, a help line is there for, where that isn't one whole country. */
export type Where = 'england' | 'wales' | 'native' | 'anywhere';

/** One way to reach a help line. Numbers stand as they are said, with their spaces. */
export type Channel =
  | { readonly by: 'phone' | 'textphone' | 'web' | 'text'; readonly value: string }
  | { readonly by: 'text-word'; readonly word: string; readonly value: string };

/** One help line, with where the facts come from and when they were last looked up. */
export interface HelpLine {
  /** Its own name. */
  readonly service: string;
  readonly for: readonly HelpKind[];
  /** Left out where it serves the whole country. */
  readonly where?: Where;
  readonly channels: readonly [Channel, ...Channel[]];
  /** Day and night, as far as the source says so. */
  readonly always?: true;
  readonly free?: true;
  readonly source: string;
  /** Day (ISO 8601) on which the source was read. */
  readonly checkedOn: string;
}

/** The number for danger right now. */
export interface Emergency {
  readonly number: string;
  readonly source: string;
  readonly checkedOn: string;
}

/** What is known about one country, by its ISO 3166-1 alpha-2 code. */
export interface CountryHelp {
  readonly country: CountryCode;
  readonly emergency: Emergency;
  readonly lines: readonly HelpLine[];
}

/** What a surface shows: the countries to choose from, and what holds in any country. */
export interface HelpDirectory {
  readonly countries: readonly CountryHelp[];
  readonly everywhere: readonly HelpLine[];
  /** Whether thoughts of dying are among what calls for help. */
  readonly aboutSuicide: boolean;
}

/** Every country of which the directory knows something (ISO 3166-1 alpha-2). */
export const COUNTRY_CODES = [
  'AT',
  'AU',
  'BE',
  'BG',
  'CA',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GB',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'NZ',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
  'US',
] as const;

/** One of these countries. */
export type CountryCode = (typeof COUNTRY_CODES)[number];
