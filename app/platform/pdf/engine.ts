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
  try {
    const compiled = compiler.compile({ mainFileContent: source, inputs: { data } })
    const error = compiled.takeError()
    if (error) throw new Error(words(compiler.fetchDiagnostics(error)))
    if (!compiled.result) throw new Error('Typst gave nothing')
    return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }))
  } finally {
    // Kept results are worth nothing to us and grow by 0.4 MB a document.
    compiler.evictCache(0)
  }
}

function words(diagnostics: { message?: string }[]): string {
  return diagnostics.map(({ message }) => message).join('; ')
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
