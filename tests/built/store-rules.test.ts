import { describe, expect, it } from 'vitest';
import { fields, list, text } from '../../scripts/release/parse';
import { builtExtension } from '../e2e/drivers/artifacts';
import { readFolder } from '../../scripts/release/pack';
import { builtFiles, builtText, targets } from './built-files';

/**
 * What the stores and browsers ask of a manifest. Chrome: developer.chrome.com/docs/extensions/reference/manifest
 * (name, description, version, icons). Firefox: extensionworkshop.com (data consent), MDN's manifest pages.
 */
const LONGEST_NAME = 75;
/** Firefox shows 45 characters of a name in its manager before it cuts. */
const LONGEST_SHOWN_NAME = 45;
const LONGEST_DESCRIPTION = 132;
const ICONS = [16, 32, 48, 96, 128];
const LANGUAGES = ['en', 'de', 'es'];

const png = [0x89, 0x50, 0x4e, 0x47];

/** Width and height that a PNG names in its first chunk. */
function pictureSize(bytes: Uint8Array): readonly [width: number, height: number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe.each(targets)('the %s manifest', (target) => {
  const manifest = fields(JSON.parse(builtText(target, 'manifest.json')));
  const policy = text(fields(manifest.content_security_policy).extension_pages);
  const messages = (language: string) =>
    fields(JSON.parse(builtText(target, `_locales/${language}/messages.json`)));
  const message = (language: string, key: string) => text(fields(messages(language)[key]).message);

  it.each(LANGUAGES)('has a name and a description that the stores take, in “%s”', (language) => {
    const name = message(language, 'name');
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(Math.min(LONGEST_NAME, LONGEST_SHOWN_NAME));
    const description = message(language, 'description');
    expect(description.length).toBeGreaterThan(20);
    expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it('finds every message that it names, in every language', () => {
    const named = [...builtText(target, 'manifest.json').matchAll(/__MSG_(\w+)__/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, key = ''] of named) {
      for (const language of LANGUAGES) expect(message(language, key)).not.toBe('');
    }
    expect(manifest.default_locale).toBe('en');
  });

  it('has a version of one to four numbers, each below 65536, without zeros in front', () => {
    const version = text(manifest.version);
    expect(version).toMatch(/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){0,3}$/);
    expect(version.split('.').every((part) => Number(part) < 65_536)).toBe(true);
    expect(version.split('.').some((part) => Number(part) > 0)).toBe(true);
  });

  it.each(ICONS)('names an icon of %d pixels that is one', (size) => {
    const file = text(fields(manifest.icons)[String(size)]);
    const bytes = readFolder(builtExtension(target)).get(file) ?? new Uint8Array();
    expect([...bytes.slice(0, 4)]).toEqual(png);
    expect(pictureSize(bytes)).toEqual([size, size]);
  });

  it('names only files that are there', () => {
    const files = builtFiles(target);
    const background = fields(manifest.background);
    const named = [
      text(background.service_worker),
      ...list(background.scripts).map(text),
      text(fields(manifest.action).default_popup),
      text(fields(manifest.options_ui).page),
      text(fields(manifest.side_panel).default_path),
      text(fields(manifest.sidebar_action).default_panel),
    ].filter((file) => file !== '');
    expect(named.length).toBeGreaterThanOrEqual(4);
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('lets no script from elsewhere and no written text run in its pages', () => {
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "'self'";
    expect(scripts).not.toMatch(/unsafe|blob:|data:|http|\*/);
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe('the chrome manifest', () => {
  const manifest = fields(JSON.parse(builtText('chrome', 'manifest.json')));

  it('has a service worker, and an oldest Chrome that knows all that it uses', () => {
    expect(fields(manifest.background)).toMatchObject({ service_worker: 'background.js' });
    // action.openPopup for everybody: 127; the side panel: 114; IndexedDB and modules: long before.
    expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(127);
  });

  it('carries nothing that is Firefox’s own', () => {
    expect(manifest).not.toHaveProperty('browser_specific_settings');
    expect(manifest).not.toHaveProperty('sidebar_action');
    expect(fields(manifest.background)).not.toHaveProperty('scripts');
  });
});

describe('the firefox manifest', () => {
  const manifest = fields(JSON.parse(builtText('firefox', 'manifest.json')));
  const gecko = fields(fields(manifest.browser_specific_settings).gecko);

  it('has an id, which Firefox asks for in version 3, in the form of an address or a GUID', () => {
    expect(text(gecko.id)).toMatch(/^([\w.+-]*@[\w.-]+|\{[0-9a-f-]{36}\})$/);
    expect(text(gecko.id).length).toBeLessThanOrEqual(80);
  });

  it('says that no data is collected, and runs only where Firefox asks for that: 140', () => {
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(Number.parseInt(text(gecko.strict_min_version), 10)).toBeGreaterThanOrEqual(140);
  });

  it('has background scripts and nothing that is Chrome’s own', () => {
    expect(list(fields(manifest.background).scripts)).toEqual(['background.js']);
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
    expect(manifest).not.toHaveProperty('side_panel');
    expect(list(manifest.permissions)).not.toContain('sidePanel');
  });

  it('is not offered for Android, where it has no menu', () => {
    expect(fields(manifest.browser_specific_settings)).not.toHaveProperty('gecko_android');
  });
});
