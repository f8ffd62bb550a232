import type { Accessible } from './accessible';
import { field } from './marionette';

/** Firefox's own names for what ARIA calls otherwise. */
const roles: Readonly<Record<string, string>> = {
  'text leaf': 'text',
  statictext: 'text',
  pushbutton: 'button',
  'toggle button': 'button',
  'check button': 'checkbox',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  editcombobox: 'combobox',
  entry: 'textbox',
  'text entry': 'textbox',
  'password text': 'textbox',
  'list item marker': 'ListMarker',
  details: 'group',
};

/** Wrappers without meaning: their children stand in their place. */
const wrappers = new Set(['text container', 'section', 'internal frame', 'document', 'pane']);

/** Statements that define `ariaRole`. Asking for what isn't there is slow, and text has no role of its own. */
const ariaRole = `
    const ariaRole = ({ attributes }, role) =>
      role !== 'text leaf' && attributes?.has('xml-roles')
        ? attributes.getStringProperty('xml-roles').split(' ')[0]
        : '';`;

/**
 * What knows the tree. The window holds on to it: Firefox ends it whenever nobody does, and begun anew
 * it doesn't know what has the focus.
 */
const service =
  "(window.ourAccessibility ??= Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService))";

/**
 * Statements, to be run in the browser's own window, that return the accessibility tree of what a
 * `<browser>` element shows, as JSON: the tree that Firefox hands to a screen reader.
 * States: nsIAccessibleStates (focused 0x4, pressed 0x8, checked 0x10, expanded 0x200, collapsed 0x400, as written in Firefox's
 * own headers).
 * @param browser An expression that gives the element.
 */
export function firefoxTree(browser: string): string {
  return `
    const service = ${service};
    const stateOf = (node) => { const bits = {}; node.getState(bits, {}); return bits.value; };
${ariaRole}
    const read = (node) => {
      const bits = stateOf(node);
      const role = service.getStringRole(node.role);
      return {
        role: ariaRole(node, role) || role,
        name: node.name ?? '',
        value: role === 'entry' || role === 'combobox' ? node.value : '',
        focused: (bits & 0x4) !== 0,
        expanded: bits & 0x200 ? true : bits & 0x400 ? false : null,
        on: /toggle|check|radio|switch/.test(role) ? (bits & 0x18) !== 0 : null,
        children: Array.from({ length: node.childCount }, (_, at) => read(node.getChildAt(at))),
      };
    };
    const shown = service.getAccessibleFor(${browser});
    return JSON.stringify(shown === null ? null : read(shown));
  `;
}

/**
 * Statements that find the first node of a role and name below a `<browser>` element and run `act`
 * on it. They return false when there is none.
 * @param browser An expression that gives the element.
 * @param test An expression about `role` and `name`.
 * @param act Statements about `node`.
 */
export function firefoxFind(browser: string, test: string, act: string): string {
  return `
    const service = ${service};
    const names = ${JSON.stringify(roles)};
    ${ariaRole}
    const roleOf = (node) => {
      const role = service.getStringRole(node.role);
      return ariaRole(node, role) || (names[role] ?? role);
    };
    const search = (node) => {
      const role = roleOf(node);
      const name = node.name ?? '';
      if (${test}) return node;
      for (let at = 0; at < node.childCount; at += 1) {
        const found = search(node.getChildAt(at));
        if (found) return found;
      }
      return null;
    };
    const shown = service.getAccessibleFor(${browser});
    const node = shown && search(shown);
    if (!node) return false;
    ${act}
  `;
}

/** What `firefoxTree` returned, in the shape that every browser shares. */
export function parseTree(json: unknown): Accessible {
  const [children, focused] = [parseNodes(JSON.parse(text(json))), false];
  return { role: 'document', name: '', value: '', focused, expanded: null, on: null, children };
}

function parseNodes(raw: unknown): readonly Accessible[] {
  const below = field(raw, 'children');
  const children = Array.isArray(below) ? below.flatMap(parseNodes) : [];
  const role = text(field(raw, 'role'));
  if (role === '' || wrappers.has(role)) return children;
  return [
    {
      role: roles[role] ?? role,
      name: text(field(raw, 'name')),
      value: text(field(raw, 'value')),
      focused: field(raw, 'focused') === true,
      expanded: truth(field(raw, 'expanded')),
      on: truth(field(raw, 'on')),
      children,
    },
  ];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function truth(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
