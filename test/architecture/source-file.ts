import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** One import, re-export or `import()` of a file. */
export interface Import {
  /** As written: `../domain/text.ts`, `papaparse`. */
  readonly from: string;
  /** Where a relative one leads, from the top of the repository; null for a package. */
  readonly path: string | null;
  /** Gone when the types are: `import type`, or nothing but `type` in its braces. */
  readonly isTypeOnly: boolean;
  readonly isReExport: boolean;
}
export interface SourceFile {
  /** From the top of the repository, `src/views/view.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** The source files that match, in the order of their paths. */
export function sourceFiles(patterns: readonly string[]): SourceFile[] {
  const paths = globSync([...patterns]).filter((file) => !file.endsWith(".d.ts"));
  return paths.sort().map((file) => sourceFile(file, readFileSync(file, "utf8")));
}

/** A file with its imports: a TypeScript file, or the frontmatter and scripts of an Astro file. */
export function sourceFile(file: string, text: string): SourceFile {
  const code = file.endsWith(".astro") ? scriptsOf(text) : text;
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const add = (specifier: ts.Node, isTypeOnly: boolean, isReExport = false) => {
    if (!ts.isStringLiteralLike(specifier)) return;
    // what a bundler is told behind the name (`?worker&url`) is no part of it
    const from = specifier.text.split("?")[0] ?? "";
    imports.push({ from, path: from.startsWith(".") ? path.posix.join(path.posix.dirname(file), from) : null, isTypeOnly, isReExport });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly, true);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path: file, text, imports };
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((one) => one.isTypeOnly)
  );
}

function scriptsOf(text: string): string {
  const frontmatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(/<script(?![^>]*set:html)[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? "");
  return [frontmatter, ...scripts].join("\n");
}
