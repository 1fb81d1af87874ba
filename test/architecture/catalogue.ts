import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** One word of the catalogue. */
interface Entry {
  /** `fundingWords.table.place` */
  readonly name: string;
  readonly symbol: ts.Symbol | undefined;
}

/**
 * The words of the catalogue (each `Words<…>` that a file of i18n exports) that no file uses, by TypeScript's own eyes: a word is
 * used where it is read by name, taken out of braces, or looked up by a code that is only known at run time.
 */
export function unusedWords(files: ReadonlyMap<string, string>, astroText: string): string[] {
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter((file) => files.has(file.fileName));
  const used = new Set<ts.Symbol>();
  for (const file of sources) markUsed(file, checker, used);
  const entries = sources.filter((file) => file.fileName.startsWith("src/i18n/")).flatMap((file) => entriesOf(file, checker));
  return entries.filter(({ name, symbol }) => !(symbol && used.has(symbol)) && !isInAstro(name, astroText)).map(({ name }) => name);
}

/** Every TypeScript file of src with its text, and the text of all Astro files. */
export function readSource(): { files: Map<string, string>; astroText: string } {
  const read = (pattern: string) => globSync(pattern).map((file): [string, string] => [file, readFileSync(file, "utf8")]);
  return {
    files: new Map(read("src/**/*.ts")),
    astroText: read("src/**/*.astro")
      .map(([, text]) => text)
      .join("\n"),
  };
}

/** A program of our own files alone: packages are left unresolved, which is fast and loses nothing here. */
function programOf(files: ReadonlyMap<string, string>): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    lib: ["lib.es2024.d.ts", "lib.dom.d.ts"],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const [readSourceFile, isFile] = [host.getSourceFile.bind(host), host.fileExists.bind(host)];
  host.getCurrentDirectory = () => "";
  host.fileExists = (name) => files.has(name) || isFile(name);
  host.getSourceFile = (name, version) => {
    const text = files.get(name);
    return text === undefined ? readSourceFile(name, version) : ts.createSourceFile(name, text, version, true);
  };
  host.resolveModuleNameLiterals = (specifiers, containing) =>
    specifiers.map(({ text }) => {
      const resolvedFileName = path.posix.join(path.posix.dirname(containing), text);
      return {
        resolvedModule: text.startsWith(".") && files.has(resolvedFileName) ? { resolvedFileName, extension: ts.Extension.Ts } : undefined,
      };
    });
  return ts.createProgram([...files.keys()], options, host);
}

function markUsed(file: ts.SourceFile, checker: ts.TypeChecker, used: Set<ts.Symbol>): void {
  const mark = (symbol: ts.Symbol | undefined) => symbol && used.add(symbol);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isName(node)) mark(checker.getSymbolAtLocation(node));
    if (ts.isImportSpecifier(node)) mark(aliased(node, checker));
    if (ts.isPropertyAccessExpression(node)) mark(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) {
      const type = checker.getTypeAtLocation(node.expression);
      const key = checker.getTypeAtLocation(node.argumentExpression);
      const keys = (key.isUnion() ? key.types : [key]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
      for (const symbol of keys.length > 0 ? keys.map((name) => type.getProperty(name)) : type.getProperties()) mark(symbol);
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) mark(checker.getTypeAtLocation(node.parent).getProperty(name.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

function entriesOf(file: ts.SourceFile, checker: ts.TypeChecker): Entry[] {
  return file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap((declaration) => {
      const type = checker.getTypeAtLocation(declaration);
      const english = type.getProperty("en");
      const isCatalogue = english !== undefined && type.getProperty("vi") !== undefined && type.getProperties().length === 2;
      if (!isCatalogue) return [];
      const name = declaration.name.getText();
      // the catalogue itself too: groups of the same codes have one type, and so one symbol a word
      const whole = { name, symbol: checker.getSymbolAtLocation(declaration.name) };
      return [whole, ...wordsUnder(checker.getTypeOfSymbol(english), name, checker)];
    }),
  );
}

function wordsUnder(type: ts.Type, name: string, checker: ts.TypeChecker): Entry[] {
  if (!(type.flags & ts.TypeFlags.Object) || type.getCallSignatures().length > 0) return [];
  return type.getProperties().flatMap((symbol) => {
    const own = `${name}.${symbol.name}`;
    return [{ name: own, symbol }, ...wordsUnder(checker.getTypeOfSymbol(symbol), own, checker)];
  });
}

/** Astro files are read as text: a word is used where its name, or the group that it stands in, is looked up. */
function isInAstro(name: string, astroText: string): boolean {
  const [word = "", group = ""] = name.split(".").reverse();
  const isNamed = new RegExp(`\\.${word}\\b|\\{[^{}]*\\b${word}\\b[^{}]*\\} = \\w*[wW]ords`).test(astroText);
  return isNamed || new RegExp(`\\.${group}\\[`).test(astroText);
}

/** Whether an identifier only gives a name to what is declared there. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isTypeElement(parent)) && parent.name === node;
}

function aliased(specifier: ts.ImportSpecifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(specifier.name);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
