/**
 * The text of a range, as far as a browser leaves something out of its own: Chrome drops the emoji
 * that pages show as pictures, and no browser says what is quoted from an earlier message. A line
 * of a quote gets `> ` in front, as in plain text, unless everything is a quote. Null where the
 * browser's own text has it all.
 */
export function rangeText(range: Range): string | null {
  const root = range.commonAncestorContainer;
  if (!hasPicturesOrQuotes(root, range)) return null;
  const lines = new Lines();
  write(root, range, lines);
  return lines.text();
}

/** Names of elements whose content is no wording. */
const SILENT: readonly string[] = ['script', 'style', 'noscript', 'iframe', 'select', 'textarea'];

/** An emoji, or a name for one (`:smile:`); the description of a photo is neither. */
const EMOJI = /\p{Extended_Pictographic}|^:[\w+-]+:$/u;

function hasPicturesOrQuotes(root: Node, range: Range): boolean {
  if (!isElement(root)) return false;
  return [...root.querySelectorAll('img[alt], blockquote')].some(
    (element) => range.intersectsNode(element) && element !== root,
  );
}

function write(node: Node, range: Range, lines: Lines): void {
  if (isElement(node)) writeElement(node, range, lines);
  else if (node.nodeType === 3) writeText(node, range, lines);
}

function writeText(node: Node, range: Range, lines: Lines): void {
  const style = node.parentElement && getComputedStyle(node.parentElement);
  if (style?.visibility === 'visible')
    lines.add(partIn(node, range), style.whiteSpace.startsWith('pre'));
}

function writeElement(element: Element, range: Range, lines: Lines): void {
  const { display } = getComputedStyle(element);
  if (SILENT.includes(element.localName) || display === 'none') return;
  if (element.localName === 'br') lines.end();
  else if (element.localName === 'img') lines.add(emojiOf(element), false);
  else {
    const isInline = /^(inline|contents|ruby)/.test(display);
    const isQuote = element.localName === 'blockquote';
    if (!isInline) lines.begin();
    if (isQuote) lines.depth += 1;
    for (const child of childrenIn(element, range)) write(child, range, lines);
    if (!isInline) lines.begin();
    if (isQuote) lines.depth -= 1;
  }
}

/** Only an element that holds an end of the range has children outside of it. */
function childrenIn(element: Element, range: Range): readonly Node[] {
  const children = [...element.childNodes];
  const isCut = element.contains(range.startContainer) || element.contains(range.endContainer);
  return isCut ? children.filter((child) => range.intersectsNode(child)) : children;
}

function emojiOf(image: Element): string {
  const name = image.getAttribute('alt')?.trim() ?? '';
  return EMOJI.test(name) ? name : '';
}

function partIn(node: Node, range: Range): string {
  const text = node.nodeValue ?? '';
  const end = node === range.endContainer ? range.endOffset : text.length;
  return text.slice(node === range.startContainer ? range.startOffset : 0, end);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Lines that are being written, each with how deep in quotes it stands. */
class Lines {
  /** Of the quotes that what comes next stands in. */
  depth = 0;
  private readonly done: { readonly depth: number; readonly text: string }[] = [];
  private line = '';

  add(text: string, keepsSpace: boolean): void {
    if (keepsSpace) {
      const [first = '', ...others] = text.split('\n');
      this.line += first;
      for (const other of others) {
        this.end();
        this.line = other;
      }
      return;
    }
    const plain = text.replace(/[ \t\n\r\f]+/g, ' ');
    this.line += this.line === '' || this.line.endsWith(' ') ? plain.trimStart() : plain;
  }

  /** Ends the line, also an empty one. */
  end(): void {
    this.done.push({ depth: this.depth, text: this.line.trimEnd() });
    this.line = '';
  }

  /** Makes sure that what comes next begins a line. */
  begin(): void {
    if (this.line.trim() !== '') this.end();
    this.line = '';
  }

  text(): string {
    this.begin();
    const isAllQuoted = this.done.every(({ depth, text }) => depth > 0 || text === '');
    return this.done
      .map(({ depth, text }) => (isAllQuoted ? '' : '> '.repeat(depth)) + text)
      .join('\n')
      .trim();
  }
}
