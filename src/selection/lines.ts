/**
 * Lines that are being written, each with how deep in quotes it stands. A line of a quote gets `> `
 * in front, as in plain text, unless everything is a quote.
 */
export class Lines {
  /** Of the quotes that what comes next stands in. */
  depth = 0;
  private readonly done: { readonly depth: number; readonly text: string }[] = [];
  private line = '';

  /** Writes on; white space becomes one space unless the page keeps it as it is. */
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

  /** All lines. */
  text(): string {
    this.begin();
    const isAllQuoted = this.done.every(({ depth, text }) => depth > 0 || text === '');
    return this.done
      .map(({ depth, text }) => (isAllQuoted ? '' : '> '.repeat(depth)) + text)
      .join('\n')
      .trim();
  }
}
