import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../../src/selection/messages/outline';
import { partMessages } from '../../../src/selection/messages/part';
import type { Message } from '../../../src/selection/selected';
import { outlineOf, type PageAsk } from './outlines';

const part = (ask: PageAsk): readonly Message[] | null => {
  const { outline, text } = outlineOf(ask);
  return partMessages(text, outline, null);
};
const texts = (ask: PageAsk): readonly string[] | null =>
  part(ask)?.map(({ text }) => text) ?? null;

const bubble = (text: string): string =>
  `<div style="background: #eee; border-radius: 12px">${text}</div>`;

describe('by general rules, several messages are', () => {
  it.each([
    [
      'bubbles without any names',
      `<div>${bubble('You never listen to me.')}${bubble('I do listen.')}${bubble('No, you don’t.')}</div>`,
      ['You never listen to me.', 'I do listen.', 'No, you don’t.'],
    ],
    [
      'bubbles in a window that is round itself',
      bubble(`${bubble('You never listen to me.')}${bubble('I do listen.')}`),
      ['You never listen to me.', 'I do listen.'],
    ],
    [
      'what a log lists',
      '<div role="log"><div role="listitem">You never listen.</div><div role="listitem">I do.</div></div>',
      ['You never listen.', 'I do.'],
    ],
    [
      'articles that hold their answers',
      '<article><p>You never listen.</p><article><p>I do.</p></article></article><article><p>So do I.</p></article>',
      ['You never listen.', 'I do.', 'So do I.'],
    ],
    [
      'rows of a grid with a time in most of them',
      '<div role="grid"><div role="row">You never listen. <span>10:31</span></div><div role="row">Not once.</div><div role="row">I do. <span>10:32</span></div></div>',
      ['You never listen.', 'Not once.', 'I do.'],
    ],
    [
      'what stands around time stamps',
      '<div><div><p>You never listen.</p><p>Not once.</p><time>now</time></div><hr><div><p>I do.</p><time>now</time></div></div>',
      ['You never listen.\nNot once.', 'I do.'],
    ],
    [
      'posts with worded dates',
      '<div><div><b>Jo</b> <span>21 Nov 2026, 10:31</span><p>You never listen to anybody.</p></div><div><b>Al</b> <span>Nov 21, 2026 at 10:40 PM</span><p>I listen as well as I can.</p></div></div>',
      ['Jo\nYou never listen to anybody.', 'Al\nI listen as well as I can.'],
    ],
  ])('%s', (_, html, expected) => {
    expect(texts({ html })).toEqual(expected);
  });

  it('named by who wrote them only where the page marks that up', () => {
    const post = (author: string, text: string): string =>
      `<article><a rel="author">${author}</a><p>${text}</p><time>10:31</time></article>`;
    expect(part({ html: post('Robin', 'You never listen.') + post('Kim', 'I do.') })).toEqual([
      { text: 'You never listen.', sender: 'Robin', time: '10:31' },
      { text: 'I do.', sender: 'Kim', time: '10:31' },
    ]);
  });

  it('never said to be anybody’s own, however they are placed', () => {
    const html = `<div>${bubble('One is on the left side.')}<div style="text-align: right">${bubble('One is on the right.')}</div></div>`;
    expect(part({ html })?.map(({ own }) => own)).toEqual([undefined, undefined]);
  });

  it('found in a selection that begins and ends in the middle of them', () => {
    const html =
      '<article><b rel="author">Robin</b><p id="a">You never listen.</p></article><article><p id="b">I do.</p><p>Always.</p></article>';
    expect(part({ html, from: '#a', to: '#b' })).toEqual([
      { text: 'You never listen.', sender: 'Robin' },
      { text: 'I do.' },
    ]);
  });

  it('told apart from dates between them, and from buttons in them', () => {
    const html =
      '<div><p>Yesterday</p><article>You never listen.<button>Reply</button></article><p>Today</p><article>I do.<button>Reply</button></article></div>';
    expect(texts({ html })).toEqual(['You never listen.', 'I do.']);
  });

  it('kept whole: what is written between them is a message, too', () => {
    const between =
      'This was written by somebody who is in no box, for whatever reason, and it must not get lost.';
    const html = `<div><article>You never listen to me, and this goes on for a while so that it is most of it. ${'And on. '.repeat(40)}</article><p>${between}</p><article>I do.</article></div>`;
    expect(texts({ html })?.[1]).toBe(between);
  });

  it('with their emoji, which pages show as pictures', () => {
    const html =
      '<article>You never listen <img alt="🙄"></article><article><img alt="😂"></article>';
    const { outline } = outlineOf({ html });
    expect(partMessages('You never listen 🙄\n😂', outline, null)?.map(({ text }) => text)).toEqual(
      ['You never listen 🙄', '😂'],
    );
  });

  it('with the signs of what they quote', () => {
    const html =
      '<article><blockquote>See you at six.</blockquote><p>No.</p></article><article><p>Why not?</p></article>';
    const { outline } = outlineOf({ html });
    const read = '> See you at six.\nNo.\nWhy not?';
    expect(partMessages(read, outline, null)?.[0]?.text).toBe('> See you at six.\nNo.');
  });

  it('without what nobody sees: what was read decides', () => {
    const html =
      '<article>You never listen.<p>hidden words</p></article><article>I do listen.</article>';
    const { outline } = outlineOf({ html });
    expect(
      partMessages('You never listen.\nI do listen.', outline, null)?.map(({ text }) => text),
    ).toEqual(['You never listen.', 'I do listen.']);
  });

  it('told apart though a name that can’t be selected stands further on, too', () => {
    const html =
      '<article><b>Robin</b><p>You never listen to me.</p></article><article><b>Kim</b><p>Robin says so.</p></article>';
    const { outline } = outlineOf({ html });
    const read = 'You never listen to me.\nRobin says so.';
    expect(partMessages(read, outline, null)?.map(({ text }) => text)).toEqual([
      'You never listen to me.',
      'Robin says so.',
    ]);
  });
});

describe('one message stays one:', () => {
  it.each([
    ['paragraphs', '<p>You never listen.</p><p>Not once.</p><p>Never.</p>'],
    [
      'a mail with a list in it',
      '<p>Please bring:</p><ul><li>bread</li><li>milk</li></ul><p>Thank you.</p>',
    ],
    ['a table', '<table><tr><td>Bread</td><td>2</td></tr><tr><td>Milk</td><td>1</td></tr></table>'],
    ['a plan of a day', '<div><div><b>10:30</b> Tea</div><div><b>11:00</b> Talk</div></div>'],
    ['a sentence that ends in a time', '<div><p>See you at 10:30</p><p>or at 11:00</p></div>'],
    ['a single bubble', bubble('<p>You never listen.</p><p>Not once.</p>')],
    ['one article', '<article><p>You never listen.</p><p>Not once.</p></article>'],
    [
      'code in a text',
      `<p>Use this:</p><pre style="background: #eee; border-radius: 4px">a</pre><p>or this:</p><pre style="background: #eee; border-radius: 4px">b</pre>`,
    ],
  ])('%s', (_, html) => {
    expect(part({ html })).toBeNull();
  });

  it('a part of one of several', () => {
    const html =
      '<article><p id="a">You never listen.</p><p id="b">Not once.</p></article><article><p>I do.</p></article>';
    expect(part({ html, from: '#a', to: '#b' })).toBeNull();
  });

  it('what has nothing to do with what was read', () => {
    const { outline } = outlineOf({
      html: '<article>One thing.</article><article>Another.</article>',
    });
    expect(partMessages('Something else altogether\nthat was read.', outline, null)).toBeNull();
  });
});

describe('an outline', () => {
  it('tells nothing of other messages beside the selection, but a short name in the same one', () => {
    const long = 'Somebody wrote very much more than a name here, and nobody selected it. '.repeat(
      3,
    );
    const html = `<div><article>before</article><article><b>Robin</b><i>${long}</i><p id="a">Never.</p></article><article><p id="b">I do.</p></article><article>after</article></div>`;
    const told = JSON.stringify(outlineOf({ html, from: '#a', to: '#b' }).outline);
    expect(told).toContain('Robin');
    for (const word of ['before', 'after', 'very much more']) expect(told).not.toContain(word);
  });

  it('carries no address that the page loads or links', () => {
    const html = '<p><a href="https://example.org/secret" class="k">one</a></p><p>two</p>';
    const told = JSON.stringify(outlineOf({ html }).outline);
    expect(told).not.toContain('secret');
    expect(told).toContain('"k"');
  });

  it('is read back as it was, and anything else is none', () => {
    const { outline } = outlineOf({ html: '<p>one</p><p>two</p>' });
    expect(parseOutline(JSON.parse(JSON.stringify(outline)))).toEqual(outline);
    const { root } = outline;
    for (const wrong of [
      null,
      [],
      'x',
      { host: 1, root },
      { host: 'a' },
      { host: 'a', root: { text: 'a', selected: true } },
    ])
      expect(parseOutline(wrong)).toBeNull();
    expect(parseOutline({ host: 'a', root: { ...root, inside: [{ tag: 1 }] } })).toBeNull();
  });
});
