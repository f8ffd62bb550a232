import { MESSAGE, type PageCase } from './page-case';

const CASES: readonly Omit<PageCase, 'reads'>[] = [
  { page: 'modal-dialog', says: 'a modal dialog' },
  { page: 'dialog-in-shadow', says: 'a modal dialog inside a shadow tree' },
  { page: 'two-dialogs', says: 'a modal dialog above another' },
  { page: 'popover', says: 'a popover of the page', make: 'make()' },
  {
    page: 'fullscreen',
    says: 'an element that fills the screen',
    press: 'Fill the screen',
    make: 'make()',
    until: 'fillsTheScreen()',
  },
  {
    page: 'policy',
    says: 'a policy that forbids scripts and styles',
    policy: "default-src 'none'; style-src 'none'; script-src 'none'",
  },
  {
    page: 'policy',
    says: 'a policy of trusted types',
    policy: "require-trusted-types-for 'script'; trusted-types 'none'",
  },
  { page: 'policy', says: 'a policy that puts it in a sandbox', policy: 'sandbox' },
  { page: 'all-rules', says: 'rules for every element' },
  { page: 'curtain', says: 'a curtain above everything' },
  { page: 'focus-trap', says: 'a dialog that keeps focus, keys and clicks to itself' },
  // In Firefox such a page gets the shortcut, too.
  { page: 'key-catcher', says: 'listeners that take every key', make: 'make()', ask: 'menu' },
  { page: 'focus-thief', says: 'a field that takes the focus back' },
  { page: 'scroll-lock', says: 'no scrolling' },
  { page: 'tampered', says: 'built-in functions replaced', make: 'make()' },
  { page: 'remover', says: 'an observer that removes what is added' },
  { page: 'stripper', says: 'an observer that takes attributes away' },
  { page: 'routing', says: 'its body replaced meanwhile', meanwhile: 'meanwhile()' },
  { page: 'zoomed', says: 'a zoom and a shift of its own' },
  { page: 'right-to-left', says: 'writing from right to left' },
  { page: 'frameset', says: 'frames instead of a body', make: 'make()' },
  { page: 'quirks', says: 'the manners of the nineties' },
  { page: 'inert', says: 'an inert body', make: 'make()' },
];

/** Pages that make it hard to show anything. */
export const hostile: readonly PageCase[] = CASES.map((one) => ({
  ...one,
  reads: MESSAGE,
  page: `hostile/${one.page}.html`,
}));
