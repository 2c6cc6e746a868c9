/** What one source file imports, calls and says: the facts on which the walls stand. */
import { posix } from 'node:path';
import { parseSync } from 'vite';
import manifest from '../../package.json' with { type: 'json' };

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string;
  source: string;
}

export interface Import {
  /** As it is written. */
  written: string;
  /** Path from the root where it is a file of ours, else null: a package. */
  target: string | null;
  /** A type alone: gone when the code runs. */
  typeOnly: boolean;
}

export interface Facts {
  path: string;
  imports: Import[];
  /** Whether it parses, and every dynamic import names a file that can be read here. */
  problems: string[];
  /** Names that it uses and nowhere declares. */
  globals: Set<string>;
  /** Names read or written as properties or JSX attributes. */
  members: Set<string>;
  /** Names that it uses, declared or imported ones too. */
  names: Set<string>;
  /** Reads of the clock or of chance, such as `Date.now`. */
  impure: Set<string>;
  /** Every string and every fixed part of a template. */
  strings: string[];
  reexportsAll: boolean;
}

/** Names such as `#simplified` that package.json gives to a file: what they mean outside the Worker. */
const subpaths = new Map(
  Object.entries(manifest.imports).map(([name, means]) => [name, posix.normalize(means.default)]),
);

type Node = { type: string; [key: string]: unknown };

export const readSource = ({ path, source }: SourceFile): Facts => {
  const { program, errors } = parseSync(path, source);
  const facts: Facts = {
    path,
    imports: [],
    problems: errors.map((error) => `does not parse: ${error.message}`),
    globals: new Set(),
    members: new Set(),
    names: new Set(),
    impure: new Set(),
    strings: [],
    reexportsAll: false,
  };
  const declared = new Set<string>();

  const addImport = (written: unknown, typeOnly: boolean): void => {
    if (typeof written !== 'string') {
      facts.problems.push('imports a file whose name only shows when it runs');
      return;
    }
    const relative = written.startsWith('./') || written.startsWith('../');
    const target = relative ? posix.join(posix.dirname(path), written) : (subpaths.get(written) ?? null);
    facts.imports.push({ written, target, typeOnly });
  };

  const visit = (node: Node, inType: boolean): void => {
    switch (node.type) {
      case 'ImportDeclaration':
        addImport(textOf(node.source), node.importKind === 'type');
        break;
      case 'ExportAllDeclaration':
        facts.reexportsAll = true;
        addImport(textOf(node.source), node.exportKind === 'type');
        break;
      case 'ExportNamedDeclaration':
        if (node.source) addImport(textOf(node.source), node.exportKind === 'type');
        break;
      case 'ImportExpression':
        addImport(textOf(node.source), false);
        break;
      case 'TSImportType':
        addImport(textOf(node.source ?? node.argument), true);
        break;
      case 'MemberExpression':
        facts.members.add(lastName(node));
        noteImpure(`${lastName(node.object)}.${lastName(node)}`);
        break;
      case 'NewExpression':
        if (lastName(node.callee) === 'Date' && listOf(node.arguments).length === 0) noteImpure('new Date()');
        break;
      case 'JSXAttribute':
        facts.members.add(String((node.name as Node).name));
        break;
      case 'Literal':
        if (typeof node.value === 'string') facts.strings.push(node.value);
        break;
      case 'TemplateElement':
        facts.strings.push(String((node.value as { cooked?: string }).cooked ?? ''));
        break;
      case 'VariableDeclarator':
        declare(node.id);
        break;
      case 'CatchClause':
        declare(node.param);
        break;
      case 'ImportSpecifier':
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier':
        declare(node.local);
        break;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ClassDeclaration':
      case 'ClassExpression':
        declare(node.id);
        for (const parameter of listOf(node.params)) declare(parameter);
        break;
      case 'Identifier':
        if (!inType) facts.names.add(String(node.name));
    }
    for (const [key, child] of Object.entries(node)) {
      if (isLabel(node, key)) continue;
      // Types are no code, but may import; `x as T` and `x satisfies T` hold code as well.
      const isType = inType || (node.type.startsWith('TS') && key !== 'expression');
      for (const next of Array.isArray(child) ? child : [child]) if (isNode(next)) visit(next, isType);
    }
  };

  const declare = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') declared.add(String(pattern.name));
    for (const part of listOf(pattern.properties ?? pattern.elements)) {
      if (isNode(part)) declare(part.type === 'Property' ? part.value : part);
    }
    declare(pattern.argument ?? pattern.left);
  };

  const noteImpure = (name: string): void => {
    if (/^(Date\.now|new Date\(\)|Math\.random|performance\.\w+|crypto\.\w+)$/.test(name))
      facts.impure.add(name);
  };

  visit(program as unknown as Node, false);
  for (const name of facts.names) if (!declared.has(name)) facts.globals.add(name);
  return facts;
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Whether what stands under this key is a mere name, no use of a variable. */
const isLabel = (node: Node, key: string): boolean => {
  if (node.type === 'MemberExpression') return key === 'property' && node.computed !== true;
  if (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type)) {
    return key === 'key' && node.computed !== true && node.shorthand !== true;
  }
  if (['ImportSpecifier', 'ExportSpecifier', 'LabeledStatement'].includes(node.type)) return key !== 'local';
  return false;
};

const textOf = (node: unknown): unknown => {
  if (!isNode(node)) return null;
  if (node.type === 'TSLiteralType') return textOf(node.literal);
  if (node.type === 'TemplateLiteral' && listOf(node.expressions).length === 0) {
    return ((listOf(node.quasis)[0] as Node).value as { cooked: string }).cooked;
  }
  return node.value;
};

/** `c` of `a.b.c`, of `a['c']` and of `c`; empty where there is no fixed name. */
const lastName = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'ChainExpression') return lastName(node.expression);
  if (node.type !== 'MemberExpression') return '';
  const property = node.property as Node;
  return node.computed === true ? String(property.value ?? '') : String(property.name ?? '');
};
