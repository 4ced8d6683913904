import type { Json } from '../../kernel/canonical-json.ts'

/** `source` is Typst of our own; `data` is what it reads with `json(bytes(sys.inputs.data))`. */
export type PdfJob = { source: string; data: Json }

/** Too many documents wait: the page says to come back in a moment (503). */
class PdfBusy extends Error {
  readonly code = 'PDF_BUSY'
}

const mostWaiting = 40
let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * A tagged PDF/UA-1 document, A4 unless the source says otherwise, a dozen milliseconds each, one at a time.
 * The same job always gives the same bytes. People’s words travel as data and stay text: they are never
 * pasted into the source, where they would be a programme. Characters that no font draws become `?`.
 * @throws PdfBusy when forty documents wait; Error when the source is wrong or the engine is missing.
 * @example await makePdf({ source: '#set document(title: "Reçu")\n= Reçu', data: {} })
 */
export async function makePdf(job: PdfJob): Promise<Uint8Array<ArrayBuffer>> {
  if (waiting >= mostWaiting) throw new PdfBusy('too many documents wait')
  waiting += 1
  // The engine’s memory is given back by the event loop: each document starts on a turn of its own.
  const mine = last.then(nextTurn).then(() => compile(job))
  last = mine.catch(() => undefined)
  try {
    return await mine
  } finally {
    waiting -= 1
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** The engine is 50 MB: loaded with the first document, not with the site. */
async function compile({ source, data }: PdfJob): Promise<Uint8Array<ArrayBuffer>> {
  const { typeset, undrawableIn } = await import('./engine.ts')
  try {
    return typeset(source, asText(data))
  } catch (error) {
    const undrawable = undrawableIn(error)
    if (undrawable.length === 0) throw error
    return typeset(source, asText(data, undrawable))
  }
}

function asText(data: Json, undrawable: readonly string[] = []): string {
  return JSON.stringify(data, (_, value) => (typeof value === 'string' ? drawable(value, undrawable) : value))
}

function drawable(text: string, undrawable: readonly string[]): string {
  const plain = text.toWellFormed().replace(/(?!\n)\p{Cc}/gu, '')
  return undrawable.reduce((rest, one) => rest.replaceAll(one, '?'), plain)
}
