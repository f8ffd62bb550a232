import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fields, readFields, text } from '../../../scripts/release/parse';

const root = path.resolve(import.meta.dirname, '../../..');

/** The smallest of Chrome's 75, Mozilla's 50 and Edge's 45 characters: MDN, manifest.json/name. */
const LONGEST_NAME = 45;
/** Chrome's and the manifest's: MDN, manifest.json/description. */
const LONGEST_SUMMARY = 132;
/** Well within what any of the stores takes. */
const DESCRIPTION = { least: 250, most: 5000 };

/** What a store's text may never say, in three languages: labels, diagnoses, verdicts, promises. */
const never =
  /narciss|narziss|narcis|abuser|missbraucher|maltratador|\btoxic|toxisch|tóxic|\bliar|lügner|mentiros[oa]|\bvictim|\bopfer|víctima|100 ?%|\bproof\b|\bbeweis|\bprueba|\d ?%|guarantee|garantie|garantí|you should|du solltest|deberías|\bAI\b|\bKI\b|\bIA\b/i;

describe.each(['en', 'de', 'es'])('the listing in “%s”', (language) => {
  const file = readFileSync(path.join(root, `docs/store/listing/${language}.md`), 'utf8');
  const section = (heading: string) =>
    new RegExp(`^## ${heading}\\n\\n([^]*?)(?=\\n## |$(?![^]))`, 'm').exec(file)?.[1]?.trim() ?? '';
  const messages = readFields(path.join(root, `public/_locales/${language}/messages.json`));

  it('has a name that every store takes', () => {
    expect(section('Name')).toBe(text(fields(messages.name).message));
    expect(section('Name').length).toBeLessThanOrEqual(LONGEST_NAME);
  });

  it('has the summary that the browser shows too, short enough for every store', () => {
    expect(section('Summary')).toBe(text(fields(messages.description).message));
    expect(section('Summary').length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });

  it('says enough, and not more than a store takes', () => {
    expect(section('Description').length).toBeGreaterThanOrEqual(DESCRIPTION.least);
    expect(section('Description').length).toBeLessThanOrEqual(DESCRIPTION.most);
  });

  it('names the item of the menu as the menu does', () => {
    expect(section('Description')).toContain(text(fields(messages.ask).message));
  });

  it('labels nobody, promises nothing that words can’t hold, and orders nothing', () => {
    expect(never.exec(file)?.[0]).toBeUndefined();
  });

  it('is plain text: a store would show marks as they are', () => {
    expect(section('Description')).not.toMatch(/\*\*|__|^#|\]\(|<[a-z]/m);
  });

  it('says before anybody installs it who could see that it is there', () => {
    const warnings = {
      en: 'BEFORE YOU INSTALL',
      de: 'BEVOR DU ES INSTALLIERST',
      es: 'ANTES DE INSTALARLO',
    };
    expect(
      Object.values(warnings).some((warning) => section('Description').includes(warning)),
    ).toBe(true);
  });
});

describe('the reasons for permissions', () => {
  const reasons = readFileSync(path.join(root, 'docs/store/permissions.md'), 'utf8');
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const named = (page: string) =>
    [...page.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]).toSorted();

  it('name the same permissions as the README', () => {
    expect(named(reasons).length).toBeGreaterThan(5);
    expect(named(reasons)).toEqual(named(readme));
  });
});
