import { csvParts } from '../../platform/files/written-csv.ts'
import { jsonParts } from '../../platform/files/written-json.ts'
import { flow } from '../../platform/http/flow.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { whenChanged } from '../../platform/http/when-changed.ts'
import { localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { lastChange } from '../queries/last-change.ts'
import { registerRecords, type SignatoryRecord } from '../queries/records.ts'
import { type Cursor, writeCursor } from '../rules/cursor.ts'
import { addressOf, type Filter } from '../rules/filter.ts'
import { licence } from '../rules/licence.ts'
import { cellsOf, columns, featureOf, shapeOf } from '../shape.ts'
import { type Asked, asked, filterAt } from './asked.ts'

const jsonPage = 100
const batch = 500

/** `/signataires.json`: a page of the register as data; `next` is the address of the next one. */
export async function registerJson(c: Ctx): Promise<Response> {
  const request = await asked(c)
  const filter = filterAt(request)
  if (!filter) return c.json({ erreur: whyNot(c, request) }, 422)
  sayLicence(c)
  const { site, lang } = c.var
  const { records, count, next } = await registerRecords(site.db, filter, request.cursor, jsonPage)
  const path = localPath(lang, '/signataires.json')
  const more = next && addressOf(path, request.question, { apres: writeCursor(next) })
  return c.json({
    licence,
    // Networks and associations are never added together.
    associations: count.associations,
    reseaux: count.networks,
    signataires: records.map((record) => shapeOf(record, lang, site.config.url)),
    next: more ? `${site.config.url}${more}` : null,
  })
}

/** `/signataires.csv`: the whole register, or what a filter keeps of it, sent as it is read. */
export async function registerCsv(c: Ctx): Promise<Response> {
  const request = await asked(c)
  const filter = filterAt(request)
  if (!filter) return c.text(whyNot(c, request), 422)
  sayLicence(c)
  const { site, lang } = c.var
  const rows = batches(c, filter, (record) => cellsOf(shapeOf(record, lang, site.config.url)))
  return whenChanged(c, await lastChange(site.db), () =>
    flow(c, {
      type: 'text/csv; charset=utf-8; header=present',
      file: 'signataires.csv',
      parts: csvParts(columns, rows),
    }),
  )
}

/** `/signataires.geojson`: the same on a map (RFC 7946): a point for each place where a signatory acts. */
export async function registerGeojson(c: Ctx): Promise<Response> {
  const request = await asked(c)
  const filter = filterAt(request)
  if (!filter) return c.json({ erreur: whyNot(c, request) }, 422)
  sayLicence(c)
  const { site, lang } = c.var
  const features = batches(c, filter, (record) => featureOf(record, lang, site.config.url))
  return whenChanged(c, await lastChange(site.db), () =>
    flow(c, {
      type: 'application/geo+json; charset=utf-8',
      file: 'signataires.geojson',
      parts: jsonParts({ type: 'FeatureCollection', licence }, 'features', features),
    }),
  )
}

function whyNot(c: Ctx, { near }: Asked): string {
  const t = messages(c.var.lang).filters
  if (near.is === 'several') return t.severalNear
  return near.is === 'unplaced' ? t.nowhere : t.unknownPlace
}

function sayLicence(c: Ctx): void {
  c.header('link', `<${licence}>; rel="license"`)
}

async function* batches<T>(c: Ctx, filter: Filter, make: (record: SignatoryRecord) => T) {
  let cursor: Cursor | undefined
  for (;;) {
    const { records, next } = await registerRecords(c.var.site.db, filter, cursor, batch)
    yield records.map(make)
    if (!next) return
    cursor = next
  }
}
