import type { Page, SerializedAXNode } from 'puppeteer-core';
import { find, type Accessible, type Wanted } from './accessible';

/** The tree of a page as Chromium knows it. */
export async function rawTree(page: Page): Promise<SerializedAXNode> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  if (root === null) throw new Error('Chromium gave no accessibility tree.');
  return root;
}

/** The same in the words of all browsers. */
export function plainTree(root: SerializedAXNode): Accessible {
  return {
    ...{ role: 'document', name: '', value: '', focused: false, expanded: null, on: null },
    children: toAccessible(root),
  };
}

/** Wrappers without meaning: their children stand in their place. */
const wrappers = new Set(['none', 'generic', 'Section', 'RootWebArea']);

/** Chromium's own names for what ARIA calls otherwise. */
const roles: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DisclosureTriangle: 'summary',
};

/** What stands at a node, as assistive technology is told it: several where the node itself means nothing. */
function toAccessible(node: SerializedAXNode): readonly Accessible[] {
  if (node.role === 'InlineTextBox') return [];
  const children = (node.children ?? []).flatMap(toAccessible);
  if (wrappers.has(node.role)) return children;
  const on = node.checked ?? node.pressed;
  return [
    {
      role: roles[node.role] ?? node.role,
      name: node.name ?? '',
      value: node.value === undefined ? '' : String(node.value),
      focused: node.focused ?? false,
      expanded: node.expanded ?? null,
      on: on === undefined ? null : on === true,
      children,
    },
  ];
}

/** The raw node behind what the plain tree shows, so that it can be clicked. */
export function findNode(node: SerializedAXNode, wanted: Wanted): SerializedAXNode | undefined {
  const [plain] = toAccessible({ ...node, children: [] });
  if (plain !== undefined && find(plain, wanted) !== undefined) return node;
  for (const child of node.children ?? []) {
    const found = findNode(child, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
