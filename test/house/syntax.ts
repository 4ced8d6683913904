import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'
import type { Source } from './source.ts'

/** What a file imports. `target` is a path from the root, or a package. */
export type Import = { target: string; isType: boolean; names: string[] }
/** A function of a file; `lines` leaves out the functions declared inside it. */
export type Span = { name: string; line: number; lines: number }

type Node = { type: string; start: number; end: number }

function parsed({ path, text }: Source) {
  const result = parseSync(path, text)
  if (result.errors.length > 0) throw new Error(`${path} cannot be parsed: ${result.errors[0]?.message}`)
  return result
}

/** Imports, re-exports and dynamic imports of a file. */
export function importsOf(source: Source): Import[] {
  const { staticImports, staticExports, dynamicImports } = parsed(source).module
  const still = staticImports.map(({ moduleRequest, entries }) => ({
    target: targetOf(source.path, moduleRequest.value),
    isType: entries.length > 0 && entries.every((entry) => entry.isType),
    names: entries.map((entry) => entry.importName.name ?? entry.importName.kind),
  }))
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType, importName }) =>
      moduleRequest
        ? [{ target: targetOf(source.path, moduleRequest.value), isType, names: [importName.name ?? '*'] }]
        : [],
    ),
  )
  const later = dynamicImports.map(({ moduleRequest }) => ({
    target: targetOf(source.path, source.text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
    isType: false,
    names: [],
  }))
  return [...still, ...passedOn, ...later]
}

function targetOf(path: string, request: string): string {
  return request.startsWith('.') ? posix.join(posix.dirname(path), request) : request
}

/** Names a file exports, with whether each is a type. */
export function exportsOf(source: Source): { name: string; isType: boolean }[] {
  return parsed(source).module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName, isType }) => ({ name: exportName.name ?? exportName.kind, isType })),
  )
}

/** Every function with a body in braces. */
export function functionsOf(source: Source): Span[] {
  const found: Node[] = []
  const names = new Map<number, string>()
  const keep = (node: Node & { body?: Node | null }) => {
    if (node.body?.type === 'BlockStatement') found.push(node)
  }
  new Visitor({
    VariableDeclarator(node) {
      if (node.init && node.id.type === 'Identifier') names.set(node.init.start, node.id.name)
    },
    Property(node) {
      if (node.key.type === 'Identifier') names.set(node.value.start, node.key.name)
    },
    FunctionDeclaration(node) {
      if (node.id) names.set(node.start, node.id.name)
      keep(node)
    },
    FunctionExpression: keep,
    ArrowFunctionExpression: keep,
  }).visit(parsed(source).program)
  return found.map((node) => spanOf(source.text, node, found, names.get(node.start) ?? 'a function'))
}

function spanOf(text: string, node: Node, all: Node[], name: string): Span {
  const inside = all.filter((other) => other.start > node.start && other.end < node.end)
  const outermost = inside.filter((one) => !inside.some((o) => o.start < one.start && o.end > one.end))
  const within = outermost.reduce((sum, one) => sum + linesBetween(text, one) - 1, 0)
  return { name, line: lineAt(text, node.start), lines: linesBetween(text, node) - within }
}

function linesBetween(text: string, { start, end }: Node): number {
  return text.slice(start, end).split('\n').length
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** Calls such as `insertInto('x')`: the method and its first argument, when that is a plain text. */
export function callsOf(source: Source): { method: string; argument: string; line: number }[] {
  const calls: { method: string; argument: string; line: number }[] = []
  new Visitor({
    CallExpression({ callee, arguments: [first], start }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return
      if (first?.type !== 'Literal' || typeof first.value !== 'string') return
      calls.push({ method: callee.property.name, argument: first.value, line: lineAt(source.text, start) })
    },
  }).visit(parsed(source).program)
  return calls
}

/** A text written in a file. `head` and `tail` say that an inserted value stands right before or after it. */
export type Text = { value: string; line: number; head: boolean; tail: boolean }

/** Every text of a file, the pieces of a template one by one; not the addresses of imports. */
export function textsOf(source: Source): Text[] {
  const texts: Text[] = []
  const keep = (value: string, start: number, head = false, tail = false) =>
    texts.push({ value, line: lineAt(source.text, start), head, tail })
  const { program, module } = parsed(source)
  const addresses = new Set(
    [...module.staticImports, ...module.staticExports.flatMap((one) => one.entries)].map(
      (one) => one.moduleRequest?.start,
    ),
  )
  new Visitor({
    Literal(node) {
      if (typeof node.value === 'string' && !addresses.has(node.start)) keep(node.value, node.start)
    },
    JSXText(node) {
      keep(node.value, node.start)
    },
    TemplateLiteral({ quasis }) {
      quasis.forEach((piece, i) => {
        keep(piece.value.cooked ?? piece.value.raw, piece.start, i > 0, i < quasis.length - 1)
      })
    },
  }).visit(program)
  return texts
}

/** Whole templates, inserted values as `?`: SQL is written so. */
export function templatesOf(source: Source): { value: string; line: number }[] {
  const templates: { value: string; line: number }[] = []
  new Visitor({
    TemplateLiteral({ quasis, start }) {
      const value = quasis.map((piece) => piece.value.cooked ?? piece.value.raw).join('?')
      templates.push({ value, line: lineAt(source.text, start) })
    },
  }).visit(parsed(source).program)
  return templates
}
