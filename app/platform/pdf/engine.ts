import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

// Inside the built server, so that it can be moved; empty before the first build: Typst’s own faces then serve.
const files = import.meta.glob<string>('./fonts/*.ttf', { query: '?inline', import: 'default', eager: true })
const fonts = Object.values(files).map((url) => Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'))

// A folder that is not there: a source can read no file of this machine.
const compiler = NodeCompiler.create({ workspace: '/nowhere', fontArgs: [{ fontBlobs: fonts }] })

/**
 * Compiles with the PDF/UA-1 checks on: a missing title, picture without words or skipped heading is an error.
 * @param data JSON, given to the source as an input.
 * @throws Error with Typst’s words.
 */
export function typeset(source: string, data: string): Uint8Array<ArrayBuffer> {
  const what = { mainFileContent: source, inputs: { data } }
  try {
    // Compiled and exported at one stroke: a document that JavaScript holds lives until the next collection.
    return new Uint8Array(compiler.pdf(what, { pdfStandard: 'ua-1' }))
  } catch (error) {
    throw new Error((error instanceof Error && error.message) || mistakesIn(what))
  } finally {
    // Kept results are worth nothing to us and grow by 0.4 MB a document.
    compiler.evictCache(0)
  }
}

// Exporting at one stroke says nothing of a source that does not compile.
function mistakesIn(what: { mainFileContent: string; inputs: { data: string } }): string {
  const error = compiler.compile(what).takeError()
  const diagnostics: { message?: string }[] = error ? compiler.fetchDiagnostics(error) : []
  return diagnostics.map(({ message }) => message).join('; ') || 'Typst gave nothing'
}

const refused = /the text `\\?"(.+?)\\?"` could not be displayed/gu

/** What Typst said that no font draws; PDF/UA refuses the empty box that would stand there. */
export function undrawableIn(error: unknown): string[] {
  const said = error instanceof Error ? error.message : ''
  return [...said.matchAll(refused)].map(([, text = '']) => unescaped(text))
}

function unescaped(text: string): string {
  return text.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
}
