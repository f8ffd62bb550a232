/** A field that holds text of which a part can be selected. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** The kinds of input that hold wording. A password is never read, nor is anything that isn't text. */
const READ_INPUTS: readonly string[] = ['text', 'search', 'url', 'email', 'tel'];

/** Whether this is a field whose text may be read. */
export function isReadableField(element: Element | null): element is TextField {
  if (element === null) return false;
  if (isTextarea(element)) return true;
  return isInput(element) && READ_INPUTS.includes(element.type) && !isSecretField(element);
}

/**
 * What a field calls itself, or tells the browser to fill in, where that is nobody's business. A
 * password that is shown is one.
 */
const SECRET = /passw|kennwort|contrase|one-time-code|\bcc-/i;

/** Whether what is typed here is secret, so that nothing is read while it has the focus. */
export function isSecretField(element: Element | null): boolean {
  if (element === null || !isInput(element)) return false;
  const { type, name, id } = element;
  // As it is written: Firefox's own `autocomplete` is silent about codes, which it doesn't fill in.
  return (
    type === 'password' || SECRET.test(`${element.getAttribute('autocomplete')} ${name} ${id}`)
  );
}

/** The selected part of a field; empty where nothing is selected. */
export function selectedPart(field: TextField): string {
  const { selectionStart, selectionEnd, value } = field;
  return selectionStart === null || selectionEnd === null
    ? ''
    : value.slice(selectionStart, selectionEnd);
}

function isTextarea(element: Element): element is HTMLTextAreaElement {
  return isHtml(element, 'textarea');
}

function isInput(element: Element): element is HTMLInputElement {
  return isHtml(element, 'input');
}

/** By name, as a page's elements aren't instances of the classes that an injected script sees. */
function isHtml(element: Element, name: string): boolean {
  return element.localName === name && element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}
