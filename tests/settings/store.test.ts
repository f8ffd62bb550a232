import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  chooseHelpCountry,
  quietCues,
  turnOff,
  turnOn,
  unquietCues,
} from '../../src/settings/changes';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the settings store', () => {
  it('starts with the defaults', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('loses no change when many are asked for at once', async () => {
    const cues = Array.from({ length: 40 }, (_, n) => `gaslighting/cue-${n}`);
    await Promise.all([
      ...cues.map((cue) => changeSettings(quietCues([cue]))),
      changeSettings(turnOff('threat')),
      changeSettings(chooseHelpCountry('IE')),
    ]);
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      quietCues: cues,
      off: ['threat'],
      helpCountry: 'IE',
    });
  });

  it('undoes what was done', async () => {
    await changeSettings(quietCues(['gaslighting/a', 'gaslighting/b']));
    await changeSettings(turnOff('threat'));
    await changeSettings(unquietCues(['gaslighting/a', 'gaslighting/b']));
    expect(await changeSettings(turnOn('threat'))).toEqual(DEFAULT_SETTINGS);
  });

  it('says the same thing once however often it is asked', async () => {
    await changeSettings(turnOff('threat'));
    expect((await changeSettings(turnOff('threat'))).off).toEqual(['threat']);
  });

  it('goes on after a write that failed, and tells only the one who asked for it', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk is full'));
    const failing = changeSettings(turnOff('threat'));
    const next = changeSettings(turnOff('hoovering'));
    await expect(failing).rejects.toThrow('disk is full');
    expect((await next).off).toEqual(['hoovering']);
  });

  it('writes one local item and nothing that is synchronised', async () => {
    await changeSettings(turnOff('threat'));
    expect(Object.keys(await browser.storage.local.get(null))).toEqual(['settings']);
    expect(await browser.storage.sync.get(null)).toEqual({});
  });

  it('tells a watcher of each change until the watcher goes', async () => {
    const end = new AbortController();
    const heard: Settings[] = [];
    watchSettings((settings) => heard.push(settings), end.signal);
    await changeSettings(turnOff('threat'));
    end.abort();
    await changeSettings(turnOn('threat'));
    expect(heard.map((settings) => settings.off)).toEqual([['threat']]);
  });
});
