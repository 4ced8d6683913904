import { csvParts } from '../../platform/files/written-csv.ts'
import { jsonParts } from '../../platform/files/written-json.ts'
import { flow } from '../../platform/http/flow.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { registerRecords, type SignatoryRecord } from '../queries/records.ts'
import { type Cursor, writeCursor } from '../rules/cursor.ts'
import { addressOf, type Filter } from '../rules/filter.ts'
import { licence } from '../rules/licence.ts'
import { cellsOf, columns, featureOf, shapeOf } from '../shape.ts'
import { asked, filterAt } from './register.tsx'

const jsonPage = 100
const batch = 500

/** `/signataires.json`: a page of the register as data; `next` is the address of the next one. */
export async function registerJson(c: Ctx): Promise<Response> {
  const { question, place, cursor } = await asked(c)
  const filter = filterAt(question, place)
  if (!filter) return c.json({ erreur: messages(c.var.lang).filters.unknownPlace }, 422)
  sayLicence(c)
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
  const filter = await wholeFilter(c)
  if (!filter) return c.text(messages(c.var.lang).filters.unknownPlace, 422)
  const { site, lang } = c.var
  const rows = batches(c, filter, (record) => cellsOf(shapeOf(record, lang, site.config.url)))
  return flow(c, {
    type: 'text/csv; charset=utf-8; header=present',
    file: 'signataires.csv',
    parts: csvParts(columns, rows),
  })
}

/** `/signataires.geojson`: the same on a map (RFC 7946): a point for each place where a signatory acts. */
export async function registerGeojson(c: Ctx): Promise<Response> {
  const filter = await wholeFilter(c)
  if (!filter) return c.json({ erreur: messages(c.var.lang).filters.unknownPlace }, 422)
  const { site, lang } = c.var
  const features = batches(c, filter, (record) => featureOf(record, lang, site.config.url))
  return flow(c, {
    type: 'application/geo+json; charset=utf-8',
    file: 'signataires.geojson',
    parts: jsonParts({ type: 'FeatureCollection', licence }, 'features', features),
  })
}

async function wholeFilter(c: Ctx): Promise<Filter | undefined> {
  const { question, place } = await asked(c)
  sayLicence(c)
  return filterAt(question, place)
}

function sayLicence(c: Ctx): void {
  c.header('link', `<${licence}>; rel="license"`)
}

async function* batches<T>(c: Ctx, filter: Filter, make: (record: SignatoryRecord) => T) {
  let cursor: Cursor | undefined
  for (;;) {
    const { records, hasNext } = await registerRecords(c.var.site.db, filter, cursor, batch)
    yield records.map(make)
    const last = records.at(-1)
    if (!hasNext || !last) return
    cursor = { direction: 'after', at: last.signedAt, id: last.id }
  }
}
