import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findTool } from '../../../scripts/bootstrap/find-tool.mjs';
import { builtExtension } from './artifacts';
import { strokesOf } from './firefox-keys';
import { FirefoxPage } from './firefox-page';
import { extensionHost, quietPreferences } from './firefox-preferences';
import { field, Marionette } from './marionette';
import { waitFor } from './patience';

/** On a busy machine Firefox takes long to start; in milliseconds. */
const START_WITHIN = 30_000;

/** How Firefox is to be started. */
export interface FirefoxChoices {
  /** A visible window. Headless where absent. */
  readonly headed?: boolean;
  /** Preferences to set besides the quiet ones. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Folder of the unpacked extension; the built one where absent. */
  readonly extension?: string;
}

/** A running Firefox with the extension loaded. */
export class Firefox {
  private constructor(
    private readonly marionette: Marionette,
    private readonly process: ChildProcess,
    private readonly profile: string,
  ) {}

  /**
   * Starts Firefox with a profile of its own and loads the extension.
   * @throws Error that says what to install when there is no Firefox.
   */
  static async start(choices: FirefoxChoices = {}): Promise<Firefox> {
    const program = findTool('firefox');
    if (program === null)
      throw new Error('No Firefox found. Install one, for example: apt install firefox-esr');
    const profile = mkdtempSync(path.join(tmpdir(), 'undertone-firefox-'));
    const preferences = Object.entries({ ...quietPreferences, ...choices.preferences });
    writeFileSync(
      path.join(profile, 'user.js'),
      preferences.map((pair) => `user_pref(${JSON.stringify(pair).slice(1, -1)});\n`).join(''),
    );
    const flags = ['--no-remote', '--marionette', '--remote-allow-system-access'];
    const head = choices.headed ? [] : ['--headless'];
    const child = spawn(program, [...head, ...flags, '--profile', profile, 'about:blank'], {
      stdio: 'ignore',
      // Without this, a release build takes its settings from its own server whatever we prefer.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    });
    try {
      const port = await waitFor(
        () => Promise.resolve(readPort(path.join(profile, 'MarionetteActivePort'))),
        () => 'Firefox did not open its remote control.',
        START_WITHIN,
      );
      const firefox = new Firefox(await Marionette.connect(port), child, profile);
      await firefox.prepare(choices.extension ?? builtExtension('firefox'));
      return firefox;
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
  }

  private async prepare(extension: string): Promise<void> {
    await this.send('WebDriver:NewSession', {});
    await this.send('WebDriver:SetWindowRect', { width: 1280, height: 900 });
    await this.send('Addon:Install', { path: extension, temporary: true });
    // The first question only starts the accessibility service.
    await this.inBrowser(
      'Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService)',
    );
  }

  /** Opens a web page, in the one tab there is. */
  async open(url: string): Promise<FirefoxPage> {
    // A popup that is left open would be closed, not opened, by the next press of its button.
    await this.inBrowser(`document.querySelectorAll('panel').forEach((each) => each.hidePopup());
      // In front again, where Firefox opened a tab of its own, such as the add-ons manager.
      gBrowser.selectedTab = gBrowser.tabs[0];`);
    await this.send('WebDriver:Navigate', { url });
    return new FirefoxPage(this);
  }

  /** Opens a page of ours, such as `options.html`. */
  openOwn(file: string): Promise<FirefoxPage> {
    return this.open(`moz-extension://${extensionHost}/${file}`);
  }

  /** Sends a Marionette command. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    return this.marionette.send(command, parameters);
  }

  /** Runs statements in the page and gives what they return (JSON). */
  inPage(body: string): Promise<unknown> {
    return this.run(body);
  }

  /** Runs statements in the browser's own window, where the menus and the toolbar are. */
  inBrowser(body: string): Promise<unknown> {
    return this.asBrowser(() => this.run(body));
  }

  /** Sends commands to the browser's own window instead of the page. */
  async asBrowser<T>(act: () => Promise<T>): Promise<T> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await act();
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** Sends commands to the first frame in the page: a click made in the page doesn't get into another site's. */
  async inFirstFrame<T>(act: () => Promise<T>): Promise<T> {
    await this.send('WebDriver:SwitchToFrame', { id: 0 });
    try {
      return await act();
    } finally {
      await this.send('WebDriver:SwitchToFrame', { id: null });
    }
  }

  /** Strikes keys one after the other while others are held. */
  async strike(keys: readonly string[], held: readonly string[]): Promise<void> {
    await this.send('WebDriver:PerformActions', {
      actions: [{ type: 'key', id: 'keyboard', actions: strokesOf(keys, held) }],
    });
  }

  /** Clicks at a place, in CSS pixels; button 0 is the left one, 2 the right one. */
  async click(x: number, y: number, button: 0 | 2, times = 1): Promise<void> {
    const press = [
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    const actions = [
      { type: 'pointerMove', origin: 'viewport', x: Math.round(x), y: Math.round(y) },
      ...Array.from({ length: times }, () => press).flat(),
    ];
    await this.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** Waits until a person closes the window. */
  ended(): Promise<void> {
    return new Promise((resolve) => {
      this.process.once('exit', () => {
        resolve();
      });
    });
  }

  /** Ends the browser and forgets its profile. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.marionette.close();
    const stubborn = setTimeout(() => this.process.kill('SIGKILL'), 5_000);
    if (this.process.exitCode === null) await ended;
    clearTimeout(stubborn);
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  private async run(body: string): Promise<unknown> {
    const answer = await this.send('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[0];
        (async () => { ${body} })().then(
          (value) => done({ value: value ?? null }),
          (error) => done({ error: String(error) }),
        );`,
      args: [],
    });
    const error = field(answer, 'error');
    if (typeof error === 'string') throw new Error(`In Firefox: ${error}`);
    return field(answer, 'value');
  }
}

function readPort(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const port = Number(readFileSync(file, 'utf8'));
  return port > 0 ? port : undefined;
}
