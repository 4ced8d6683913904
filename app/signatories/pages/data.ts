import { stringify } from 'csv-stringify/sync'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { registerRecords } from '../queries/records.ts'
import { type Cursor, writeCursor } from '../rules/cursor.ts'
import { addressOf, type Filter } from '../rules/filter.ts'
import { cellsOf, columns, shapeOf } from '../shape.ts'
import { asked, filterAt } from './register.tsx'

const jsonPage = 100
const csvBatch = 500

/** `/signataires.json`: a page of the register as data; `next` is the address of the next one. */
export async function registerJson(c: Ctx): Promise<Response> {
  const { question, place, cursor } = await asked(c)
  const filter = filterAt(question, place)
  if (!filter) return c.json({ erreur: messages(c.var.lang).filters.unknownPlace }, 422)
  openToAll(c)
  const { site, lang } = c.var
  const { records, hasNext } = await registerRecords(site.db, filter, cursor, jsonPage)
  const last = records.at(-1)
  const path = localPath(lang, '/signataires.json')
  const next = hasNext && last ? addressOf(path, question, { apres: writeCursor(last) }) : null
  return c.json({
    licence,
    signataires: records.map((record) => shapeOf(record, lang, site.config.url)),
    next: next && `${site.config.url}${next}`,
  })
}

/** `/signataires.csv`: the whole register, or what a filter keeps of it, sent as it is read. */
export async function registerCsv(c: Ctx): Promise<Response> {
  const { question, place } = await asked(c)
  const filter = filterAt(question, place)
  if (!filter) return c.text(messages(c.var.lang).filters.unknownPlace, 422)
  openToAll(c)
  c.header('content-type', 'text/csv; charset=utf-8; header=present')
  c.header('content-disposition', 'attachment; filename="signataires.csv"')
  const lines = csvLines(c, filter)
  return c.body(
    new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value, done } = await lines.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    }),
  )
}

/** Reusable by anyone, even commercially, as long as the source and the day are said. */
const licence = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence'

/** Any site may read the register from its own pages. */
function openToAll(c: Ctx): void {
  c.header('access-control-allow-origin', '*')
  c.header('cross-origin-resource-policy', 'cross-origin')
  c.header('link', `<${licence}>; rel="license"`)
}

const encoder = new TextEncoder()
// Without this mark Excel reads é as Ã©; every serious reader of CSV skips it.
const byteOrderMark = '\ufeff'

async function* csvLines(c: Ctx, filter: Filter): AsyncGenerator<string, void> {
  const { site, lang } = c.var
  yield byteOrderMark + csv([[...columns]])
  let cursor: Cursor | undefined
  for (;;) {
    const { records, hasNext } = await registerRecords(site.db, filter, cursor, csvBatch)
    yield csv(records.map((record) => cellsOf(shapeOf(record, lang, site.config.url))))
    const last = records.at(-1)
    if (!hasNext || !last) return
    cursor = { direction: 'after', at: last.signedAt, id: last.id }
  }
}

/** RFC 4180; a name that begins like a formula must not become one in a spreadsheet. */
function csv(rows: (string | number | null)[][]): string {
  return stringify(rows, { record_delimiter: 'windows', escape_formulas: true })
}
