import ts from 'typescript';

/** One import or re-export of a file. */
export interface Imported {
  /** As written, for example `../lexicon/schema`. */
  readonly from: string;
  /** Whether only types come along, so that nothing of it is left in a bundle. */
  readonly typesOnly: boolean;
}

/** One thing that a file gives to others. */
export interface Exported {
  readonly name: string;
  readonly isDefault: boolean;
  readonly documented: boolean;
  readonly isFunction: boolean;
  /** Lines of its body, its first and last included. */
  readonly lines: number;
}

/** What the checks look at in one file. */
export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Imported[];
  readonly exports: readonly Exported[];
  /** The longest function: its name and its lines. */
  readonly longest: { readonly name: string; readonly lines: number };
  /** The code without its comments, so that a comment may name what the code may not use. */
  readonly code: string;
}

/** Reads one file as the checks see it. */
export function readSource(path: string, text: string): SourceFile {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  return {
    path,
    text,
    lines: text.split('\n').length - 1,
    imports: readImports(tree),
    exports: tree.statements.flatMap(readExports),
    longest: longestFunction(tree),
    code: withoutComments(tree),
  };
}

function readImports(tree: ts.SourceFile): readonly Imported[] {
  const found: Imported[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const from = node.moduleSpecifier.text;
      found.push({ from, typesOnly: isTypesOnly(node.importClause) });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ from: node.moduleSpecifier.text, typesOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments;
      const from = first !== undefined && ts.isStringLiteral(first) ? first.text : '(computed)';
      found.push({ from, typesOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function isTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((element) => element.isTypeOnly)
  );
}

function readExports(statement: ts.Statement): readonly Exported[] {
  if (ts.isExportAssignment(statement)) {
    return [describe(statement, 'default', true)];
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return [];
  const isDefault = modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((each) =>
      describe(statement, each.name.getText(), isDefault),
    );
  }
  const named =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return named ? [describe(statement, statement.name?.text ?? 'default', isDefault)] : [];
}

function describe(statement: ts.Statement, name: string, isDefault: boolean): Exported {
  return {
    name,
    isDefault,
    documented: ts.getJSDocCommentsAndTags(statement).length > 0,
    isFunction: ts.isFunctionDeclaration(statement),
    lines: linesOf(statement),
  };
}

function linesOf(node: ts.Node): number {
  const tree = node.getSourceFile();
  const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line;
  return line(node.getEnd()) - line(node.getStart()) + 1;
}

function longestFunction(tree: ts.SourceFile): SourceFile['longest'] {
  let longest = { name: '', lines: 0 };
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && linesOf(node) > longest.lines) {
      const named = ts.isVariableDeclaration(node.parent) ? node.parent.name : node.name;
      longest = { name: named?.getText() ?? '(unnamed)', lines: linesOf(node) };
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return longest;
}

/** Keeps the code at its place: comments become spaces. */
function withoutComments(tree: ts.SourceFile): string {
  const text = tree.getFullText();
  const comments = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    const around = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    // What looks like a comment inside of JSX text is text.
    if (!ts.isJsxText(node)) for (const range of around) comments.set(range.pos, range.end);
    node.getChildren().forEach(visit);
  };
  visit(tree);
  return [...comments]
    .sort(([first], [second]) => second - first)
    .reduce(
      (code, [from, to]) => code.slice(0, from) + ' '.repeat(to - from) + code.slice(to),
      text,
    );
}
