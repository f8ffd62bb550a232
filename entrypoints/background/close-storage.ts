import { browser } from 'wxt/browser';

/**
 * Keeps the reader, which lives in pages of others, away from what is stored: it asks the background
 * and needs no storage. Chrome can do that; Firefox has no such choice, and there nothing happens.
 */
export function closeStorageToPages(): void {
  const area: object = browser.storage.local;
  if (!('setAccessLevel' in area) || typeof area.setAccessLevel !== 'function') return;
  void Promise.resolve(
    Reflect.apply(area.setAccessLevel, area, [{ accessLevel: 'TRUSTED_CONTEXTS' }]),
  ).catch(() => undefined);
}
