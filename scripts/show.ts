/**
 * Shows the built extension on a sample conversation: in a window where there is a display, else
 * headless, with the explanation printed and pictures saved. Called by `npm start`.
 */
import { Chromium } from '../tests/e2e/drivers/chromium.ts';
import { Firefox } from '../tests/e2e/drivers/firefox.ts';
import { words, type Accessible } from '../tests/e2e/drivers/accessible.ts';
import { servePage, type ServedPage } from '../tests/e2e/drivers/page-server.ts';
import { panelWithAnswer } from '../tests/e2e/drivers/ours.ts';

const hasDisplay =
  process.platform !== 'linux' ||
  process.env.DISPLAY !== undefined ||
  process.env.WAYLAND_DISPLAY !== undefined;

const startBrowser = (headed: boolean) =>
  process.argv[2] === 'firefox' ? Firefox.start({ headed }) : Chromium.start({ headed });

/** What a screen reader would read out, one line for each thing. */
function asLines(node: Accessible): readonly string[] {
  switch (node.role) {
    case 'heading':
      return ['', `## ${node.name}`];
    case 'paragraph':
    case 'blockquote':
    case 'status':
      return [words(node)];
    case 'listitem':
      return [`- ${words(node)}`];
    case 'button':
    case 'summary':
      return [`[${node.name}]`];
    default:
      return node.children.flatMap(asLines);
  }
}

async function showInWindow(page: ServedPage): Promise<void> {
  const browser = await startBrowser(true);
  await browser.open(page.url);
  console.log('Highlight a message, right-click it and choose “What’s happening here?”.');
  console.log(
    'Alt+Shift+U and the button behind the puzzle piece do the same. Close the browser to end this.',
  );
  await browser.ended();
}

async function showOnTerminal(page: ServedPage): Promise<void> {
  console.log('No display here: the same journey without a window.\n');
  const browser = await startBrowser(false);
  try {
    const tab = await browser.open(page.url);
    await tab.select('#message');
    await tab.screenshot('start-1-selected');
    await tab.askByMenu();
    console.log(asLines(await panelWithAnswer(tab)).join('\n'));
    await tab.screenshot('start-2-explained');
    console.log('\nPictures: artifacts/screenshots/start-1-selected.png, start-2-explained.png');
    console.log('With a display, or under xvfb-run, the same command opens a window to try it in.');
  } finally {
    await browser.close();
  }
}

const page = await servePage('chat.html');
try {
  await (hasDisplay ? showInWindow(page) : showOnTerminal(page));
} finally {
  page.close();
}
