import { describe, expect, it } from 'vitest';
import { builtText, targets, type Target } from './built-files';

const manifests = Object.fromEntries(
  targets.map((target) => [target, JSON.parse(builtText(target, 'manifest.json')) as unknown]),
) as Record<Target, Record<string, unknown>>;

const permissions = [
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'storage',
  'unlimitedStorage',
];

/** Each would let us do something to pages that nobody asked us about, or let pages look at us. */
const neverAsked = [
  'host_permissions',
  'optional_host_permissions',
  'optional_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'chrome_url_overrides',
  'update_url',
  'homepage_url',
];

describe.each(targets)('the %s manifest', (target) => {
  const manifest = manifests[target];

  it('asks for the permissions that the README gives reasons for, and no more', () => {
    const own = target === 'chrome' && 'side_panel' in manifest ? ['sidePanel'] : [];
    expect([...(manifest.permissions as string[])].sort()).toEqual([...permissions, ...own].sort());
  });

  it.each(neverAsked)('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('lets its pages load their own files and reach nobody', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string })
      .extension_pages;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
  });

  it('is a version 3 manifest with the shortcut', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.commands).toMatchObject({
      ask: { suggested_key: { default: 'Alt+Shift+U' } },
    });
  });
});

describe('the firefox manifest', () => {
  it('says that no data is collected', () => {
    expect(manifests.firefox.browser_specific_settings).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  });

  it('does not open a sidebar by itself', () => {
    const sidebar = manifests.firefox.sidebar_action as { open_at_install?: boolean } | undefined;
    expect(sidebar === undefined || sidebar.open_at_install === false).toBe(true);
  });
});
