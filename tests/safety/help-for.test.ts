import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/english';
import type { HelpKind } from '../../src/lexicon/schema';
import { helpFor } from '../../src/safety/help-for';
import { COUNTRY_CODES, type CountryCode, type HelpLine } from '../../src/safety/help-line';

const EVERY_KIND: readonly HelpKind[] = ['threat', 'suicide', 'danger-now'];
const directory = helpFor(EVERY_KIND);
const lines = [...directory.countries.flatMap(({ lines }) => lines), ...directory.everywhere];
const services = (lines: readonly HelpLine[] = []) => lines.map(({ service }) => service);
const servicesIn = (country: CountryCode, kinds: readonly HelpKind[]) =>
  services(helpFor(kinds).countries.find((one) => one.country === country)?.lines);

describe('the help directory', () => {
  it('says of every line what it is, whom it is for, how to reach it and where that comes from', () => {
    for (const line of lines) {
      expect(line.service.trim(), 'a service').not.toBe('');
      expect(line.for.length, `${line.service}: for`).toBeGreaterThan(0);
      expect(line.source, `${line.service}: source`).toMatch(/[a-z0-9-]+\.[a-z]{2,}/u);
      expect(line.checkedOn, `${line.service}: checked on`).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
  });

  it('gives numbers that can be dialled and addresses without a scheme', () => {
    for (const { service, channels } of lines) {
      for (const { by, value } of channels) {
        const shape = by === 'web' ? /^[a-z0-9.-]+\.[a-z]{2,}$/u : /^\+?[0-9][0-9 -]{2,}$/u;
        expect(value, `${service}, ${by}`).toMatch(shape);
      }
    }
  });

  it('knows the number for danger right now of every country that can be chosen', () => {
    expect(directory.countries.map(({ country }) => country)).toEqual([...COUNTRY_CODES]);
    for (const { country, emergency } of directory.countries) {
      expect(emergency.number, country).toMatch(/^\d{3}$/u);
      expect(emergency.source, country).not.toBe('');
    }
  });

  it('has a name for every country and for no other', () => {
    expect(Object.keys(english.panel.help.countries).sort()).toEqual([...COUNTRY_CODES].sort());
  });

  it('was checked on a day that has been', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(lines.filter(({ checkedOn }) => checkedOn > today)).toEqual([]);
  });
});

describe('help for a message', () => {
  it('gives the lines of each country, and apart from them those of any country', () => {
    expect(servicesIn('DE', ['threat'])).toEqual(['Hilfetelefon „Gewalt gegen Frauen“']);
    expect(services(helpFor(['threat']).everywhere)).toEqual(['lila.help']);
  });

  it('gives other lines for thoughts of dying than for a threat', () => {
    expect(servicesIn('US', ['suicide'])).toEqual(['988 Suicide & Crisis Lifeline']);
    expect(servicesIn('US', ['threat'])).not.toContain('988 Suicide & Crisis Lifeline');
  });

  it('gives each line once where several kinds call for it', () => {
    const all = servicesIn('US', EVERY_KIND);
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all).size).toBe(all.length);
  });

  it('says whether thoughts of dying are among the kinds', () => {
    expect(helpFor(['threat']).aboutSuicide).toBe(false);
    expect(helpFor(['threat', 'suicide']).aboutSuicide).toBe(true);
  });
});
