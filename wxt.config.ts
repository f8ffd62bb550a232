import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { carryAnchors } from './scripts/build/carry-anchors';
import { carryLicences } from './scripts/build/carry-licences';
import { leaveProofAtHome } from './scripts/build/leave-proof-at-home';
import { wakeCompromiseLate } from './scripts/build/wake-compromise-late';

/**
 * What extension pages and the background may load and reach in a production build: nothing but
 * our own files. Inline style attributes are how marks and charts get their place and size.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "connect-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const licences = carryLicences();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:done': ({ config }) => {
      licences.write(config.outDir);
    },
    // The reader is what every page that is asked on has to load, and the outline what some have to. They
    // use only calls that both browsers answer alike, and 2.8 kB of polyfill would break the reader's
    // promised 20 kB: they get the bare API.
    'vite:build:extendConfig': (entrypoints, viteConfig) => {
      if (!entrypoints.every(({ name }) => name === 'reader' || name === 'outline')) return;
      Object.assign(
        viteConfig,
        mergeConfig(viteConfig, {
          resolve: { alias: [{ find: 'wxt/browser', replacement: '@wxt-dev/browser' }] },
        }),
      );
    },
  },
  // No auto-imports: every dependency is a visible line, so that the architecture test can read it.
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      'alarms',
      'unlimitedStorage',
    ],
    incognito: 'spanning',
    action: { default_title: '__MSG_name__' },
    commands: {
      ask: {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_ask__',
      },
    },
    // `wxt dev` needs its socket; only what people install is locked shut.
    ...(mode === 'production'
      ? { content_security_policy: { extension_pages: contentSecurityPolicy } }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'undertone@undertone.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // 127: the first in which a popup can be opened for a person who asked (action.openPopup).
        { minimum_chrome_version: '127' }),
  }),
  vite: () => ({
    plugins: [
      preact(),
      leaveProofAtHome(),
      carryAnchors(),
      wakeCompromiseLate(),
      licences.plugin(),
    ],
    build: {
      reportCompressedSize: false,
      // Read from the disk, not from a network: what a person waits for is measured by the tests of sizes.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { checks: { bundlerTimings: false } },
      // What our oldest browsers know by themselves (light-dark(), nesting) is left as it is written.
      target: ['chrome127', 'firefox140'],
      cssTarget: ['chrome127', 'firefox140'],
      // The preload polyfill holds a fetch call; no bundle of ours may hold one.
      modulePreload: { polyfill: false },
    },
  }),
});
