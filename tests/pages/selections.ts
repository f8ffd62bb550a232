import { MESSAGE, type PageCase } from './page-case';

const CASES: readonly PageCase[] = [
  {
    page: 'blocks',
    says: 'a message in several blocks',
    reads: "That never happened, you're imagining things. Ask anyone. Ask your mother.",
    marks: 'never happened',
  },
  {
    page: 'pieces',
    says: 'a message whose words are in pieces',
    reads: "That never happened, you're imag\u00adining things.",
    marks: 'never happened',
  },
  { page: 'open-shadow', says: 'a message in an open shadow tree', reads: MESSAGE, make: 'make()' },
  {
    page: 'closed-shadow',
    says: 'a message in a closed shadow tree inside another',
    reads: MESSAGE,
    make: 'make()',
  },
  {
    page: 'bubbles',
    says: 'a selection over elements with shadow trees of their own',
    reads: "Robin: That never happened, you're imagining things. Ask anyone.",
    marks: 'never happened',
  },
  { page: 'frame', says: 'a message in a frame of the same site', reads: MESSAGE, make: 'make()' },
  {
    page: 'nested-frames',
    says: 'a message in a frame in a frame',
    reads: MESSAGE,
    make: 'make()',
  },
  { page: 'input', says: 'the selected part of an input', reads: MESSAGE, make: 'make()' },
  {
    page: 'textarea',
    says: 'a field in a closed shadow tree',
    reads: `${MESSAGE} I never said that.`,
    make: 'make()',
  },
  { page: 'editor', says: 'the selected part of an editor', reads: MESSAGE, make: 'make()' },
  {
    page: 'editor-unselected',
    says: 'a whole editor where nothing is selected in it',
    reads: MESSAGE,
    make: 'make()',
  },
  {
    page: 'field-unselected',
    says: 'a whole field where nothing is selected in it',
    reads: MESSAGE,
    make: 'make()',
  },
  {
    page: 'several-ranges',
    says: 'several ranges, without what lies between them',
    reads: "That never happened, you're imagining things. Ask anyone.",
    make: 'make()',
    only: 'firefox',
  },
  {
    page: 'hand',
    says: 'a message selected by a triple click',
    reads: MESSAGE,
    byHand: 'triple click',
  },
  {
    page: 'hand',
    says: 'a page on which everything is selected',
    reads: `Hello Sam. ${MESSAGE} See you.`,
    byHand: 'select all',
  },
  {
    page: 'editor',
    says: 'what was selected with Shift and End',
    reads: 'That never happened,',
    byHand: 'shift and end',
  },
  {
    page: 'backward',
    says: 'a selection made from its end',
    reads: MESSAGE,
    make: 'make()',
  },
  {
    page: 'hidden',
    says: 'nothing that the eye doesn’t see',
    reads: "That never happened, you're imagining things. Ask anyone.",
    marks: 'never happened',
  },
  {
    page: 'generated',
    says: 'quotation marks, but nothing else that a style sheet adds',
    reads: 'He said "that never happened", and you\'re imagining things.',
  },
  {
    page: 'unselectable',
    says: 'nothing that can’t be selected',
    reads: "That never happened, (you know) you're imagining things.",
    marks: 'never happened',
  },
  {
    page: 'pictures',
    says: 'emoji that are pictures, and no other picture',
    reads: "Sure 😂:wave: 👍🏽 that never happened , you're imagining things. ❤️‍🔥",
    marks: 'never happened',
  },
  {
    page: 'see-more',
    says: 'a message that the page cuts, without the button that shows the rest',
    reads: `${MESSAGE} Nobody else saw it, because there was nothing to see, and you know it. I never said…`,
    marks: 'never happened',
    isCut: true,
  },
  {
    page: 'see-more-behind',
    says: 'a message with a button behind it that shows the rest',
    reads: MESSAGE,
    isCut: true,
  },
  {
    page: 'see-more-abroad',
    says: 'a message whose page says in another language that there is more',
    reads: "That never happened, you're imagining…",
    isCut: true,
  },
  {
    page: 'clamped',
    says: 'what is in sight of a message of which the page shows the first lines',
    reads: MESSAGE,
    make: 'make()',
    isCut: true,
  },
  {
    page: 'clamped',
    says: 'a whole message of which the page shows the first lines',
    reads: `${MESSAGE} Nobody else saw it. Ask anyone.`,
  },
  {
    page: 'open-end',
    says: 'a message that ends with “…”, above a button that shows other things',
    reads: "That never happened, you're imagining things…",
  },
  {
    page: 'mail-quote',
    says: 'a mail, and tells what it answers from what it says',
    reads: `Sure, see you on Sunday. > On Fri, 20 Nov 2026 at 18:24, Robin wrote: > ${MESSAGE} > > Did you call?`,
  },
  {
    page: 'mail-lines',
    says: 'a mail in plain text with quoted lines',
    reads: "Sure, see you on Sunday. > That never happened, > you're imagining things.",
  },
  {
    page: 'vanishing',
    says: 'a message that the page takes away meanwhile',
    reads: MESSAGE,
    meanwhile: 'meanwhile()',
  },
  {
    page: 'right-to-left',
    says: 'a message on a page from right to left',
    reads: `قالت لي: ${MESSAGE} ثم سكتت 😕.`,
    marks: 'never happened',
  },
  {
    page: 'mixed-directions',
    says: 'a message in two directions',
    reads: "Robin (רובין): that never happened, שלום, 18:24! you're imagining things.",
    marks: 'never happened',
  },
  {
    page: 'table',
    says: 'the cells of a table one by one',
    reads: MESSAGE,
    marks: 'never happened',
  },
  {
    page: 'preformatted',
    says: 'text with line breaks of its own',
    reads: "That never happened, you're imagining things. Ask anyone. Bye.",
    marks: 'never happened',
  },
  {
    page: 'ruby',
    says: 'words without the reading above them',
    reads: "That never happened, 漢字 you're imagining things. Bye.",
    marks: 'never happened',
  },
];

/** Fields of which nothing is ever read, however it is asked. */
export const secrets: readonly Pick<PageCase, 'page' | 'says' | 'make' | 'ask' | 'only'>[] = [
  { page: 'selections/secrets.html', says: 'a password', make: 'choose("password")' },
  { page: 'selections/secrets.html', says: 'a password that is shown', make: 'choose("shown")' },
  {
    page: 'selections/secrets.html',
    says: 'a password that is shown, and that the menu saw',
    make: 'choose("shown")',
    ask: 'menu',
    // Of what is selected in a field, Firefox doesn't say where it stands, so that nothing can be clicked there.
    only: 'chromium',
  },
  { page: 'selections/secrets.html', says: 'a new password', make: 'choose("fresh")' },
  {
    page: 'selections/secrets.html',
    says: 'a password that only its name tells',
    make: 'choose("named")',
  },
  { page: 'selections/secrets.html', says: 'a code for one time', make: 'choose("code")' },
  { page: 'selections/secrets.html', says: 'the number of a card', make: 'choose("card")' },
];

/** Messages that are hard to get at. */
export const selections: readonly PageCase[] = CASES.map((one) => ({
  ...one,
  page: `selections/${one.page}.html`,
}));
