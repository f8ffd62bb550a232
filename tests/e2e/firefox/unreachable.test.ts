import { describe, it } from 'vitest';
import { english } from '../../../src/language/en/english';
import { Firefox } from '../drivers/firefox';
import { visiting } from '../drivers/visits';
import { offersPaste, outOfReach } from '../journeys/out-of-reach';

outOfReach(() => Firefox.start());

const { browser, visit } = visiting(() => Firefox.start());

describe('a page that can not be reached', () => {
  it.each([
    ['a page of the browser itself', () => Promise.resolve('about:support')],
    ['the source of a page', async () => `view-source:${await addressOf('chat.html')}`],
    ['a PDF', () => addressOf('out-of-reach/letter.pdf')],
    [
      'a page in reader mode',
      async () => `about:reader?url=${encodeURIComponent(await addressOf('chat.html'))}`,
    ],
  ])('is %s, and the popup says so', async (_, address) => {
    const page = await browser().open(await address());
    await page.askByShortcut();
    await offersPaste(await page.openedPopup(), english.popup.withoutText['page-closed-to-us']);
  });
});

it('is said to be one of the button, too, which reads what is selected elsewhere', async () => {
  const page = await browser().open('about:support');
  await offersPaste(await page.askByButton(), english.popup.withoutText['page-closed-to-us']);
});

async function addressOf(file: string): Promise<string> {
  return String(await (await visit(file)).evaluate('location.href'));
}
