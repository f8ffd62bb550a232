import { describe, expect, it } from 'vitest';
import { isCut, partMessages } from '../../../src/selection/messages/part';
import { outlineOf, type PageAsk } from './outlines';

const cut = (ask: PageAsk): boolean => {
  const { outline, text } = outlineOf(ask);
  return isCut(text, outline);
};

describe('a message is cut where', () => {
  it.each([
    ['a button in it shows the rest', '<p>You never listen <button>See more</button></p>'],
    [
      'a link in it does',
      '<p>You never listen. <a href="#">[Message clipped] View entire message</a></p><p><a>View entire message</a></p>',
    ],
    [
      'a control of a page in German does',
      '<p>Nie hörst du zu <span role="button">Mehr anzeigen</span></p>',
    ],
    ['one in Spanish does', '<p>Nunca escuchas <span role="button">Ver más</span></p>'],
    [
      'any control stands in its line behind “…”',
      '<p>Et koskaan kuuntele… <span role="button">Näytä lisää</span></p>',
    ],
    ['a control leads on by itself', '<p>Et koskaan kuuntele <button>…lisää</button></p>'],
    [
      'the control stands below its words',
      '<div><p>You never listen.</p><div><button>Read more</button></div></div>',
    ],
  ])('%s', (_, html) => {
    expect(cut({ html })).toBe(true);
  });

  it('the control stands right behind what is selected', () => {
    expect(cut({ html: '<p>You never listen.</p>', behind: 'Show more' })).toBe(true);
    expect(cut({ html: '<p>You never listen.</p>', behind: 'Reply' })).toBe(false);
  });

  it('the page hides how it goes on', () => {
    expect(cut({ html: '<p>You never listen.</p>', isRestHidden: true })).toBe(true);
  });
});

describe('a message is whole where', () => {
  it.each([
    ['nothing is to be pressed', '<p>You never listen…</p>'],
    [
      'buttons do other things',
      '<p>You never listen… </p><div><button>Reply</button><button>Like</button></div>',
    ],
    ['it says “show more” itself', '<p>You could show more of yourself. See more</p>'],
    [
      'a control above it shows what came before',
      '<div><button>Show more</button></div><p>You never listen.</p>',
    ],
    [
      'a control shows more of something else',
      '<p>You never listen.</p><button>Show more replies</button>',
    ],
  ])('%s', (_, html) => {
    expect(cut({ html })).toBe(false);
  });

  it('the outline is about something else', () => {
    const { outline } = outlineOf({ html: '<p>Something else. <button>See more</button></p>' });
    expect(isCut('You never listen to a word of it, not once.', outline)).toBe(false);
  });
});

describe('of several messages', () => {
  const post = (text: string, more = ''): string => `<article><p>${text}</p>${more}</article>`;
  const cuts = (ask: PageAsk): readonly (boolean | undefined)[] | undefined => {
    const { outline, text } = outlineOf(ask);
    return partMessages(text, outline, null)?.map(({ cut }) => cut);
  };

  it('that one is cut which the control stands in', () => {
    const html = post('You never listen.', '<button>See more</button>') + post('I do.');
    expect(cuts({ html })).toEqual([true, undefined]);
  });

  it('the last one is, where the control stands behind them', () => {
    const html = post('You never listen.') + post('I do.');
    expect(cuts({ html, behind: 'See more' })).toEqual([undefined, true]);
  });

  it('none is where the control stands between or below them', () => {
    const html = `<div>${post('You never listen.')}${post('I do.')}<button>Show more</button></div>`;
    expect(cuts({ html })).toEqual([undefined, undefined]);
  });
});

describe('several places that are selected one by one', () => {
  it('are the messages that they stand in', () => {
    const html =
      '<div><article>You never listen.</article><article>I do.</article><article>Not once.</article></div>';
    const { outline, text } = outlineOf({
      html: html.replace(/<article>([YN])/gu, '<article class="chosen">$1'),
      each: '.chosen',
    });
    expect(partMessages(text, outline, null)?.map((one) => one.text)).toEqual([
      'You never listen.',
      'Not once.',
    ]);
  });

  it('are one message where they stand in one', () => {
    const html =
      '<article><b>You never</b> or seldom <b>listen.</b></article><article>I do.</article>';
    const { outline, text } = outlineOf({ html, each: 'b' });
    expect(text).toContain('listen.');
    expect(text).not.toContain('seldom');
    expect(partMessages(text, outline, null)).toBeNull();
  });
});
