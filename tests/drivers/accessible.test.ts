import { describe, expect, it } from 'vitest';
import { find, findAll, outline, words, type Accessible } from '../e2e/drivers/accessible';

const node = (role: string, name = '', children: readonly Accessible[] = []): Accessible => ({
  role,
  name,
  value: '',
  focused: false,
  expanded: null,
  on: null,
  children,
});

const tree = node('document', '', [
  node('heading', 'The message', [node('text', 'The message')]),
  node('paragraph', '', [
    node('text', 'You '),
    node('mark', '', [node('text', 'always')]),
    node('text', ', always do.'),
  ]),
  { ...node('button', 'Keep open'), on: true, focused: true },
]);

describe('words', () => {
  it('joins what stands in one line as it stands there, and parts blocks by a space', () => {
    expect(words(tree)).toBe('The message You always, always do.');
  });
});

describe('find', () => {
  it('finds by role, by the whole name, or by a part of it', () => {
    expect(find(tree, { role: 'button' })?.name).toBe('Keep open');
    expect(find(tree, { name: 'The message', role: 'heading' })).toBeDefined();
    expect(find(tree, { name: /open/ })?.role).toBe('button');
  });

  it('does not take a part of a name for the whole', () => {
    expect(find(tree, { name: 'Keep' })).toBeUndefined();
    expect(findAll(tree, { role: 'link' })).toEqual([]);
  });
});

describe('outline', () => {
  it('shows what is focused and what is on', () => {
    expect(outline(tree).split('\n').at(-1)).toBe('  button "Keep open" focused on');
  });
});
