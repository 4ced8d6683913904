import { versionByNumber } from '../../../charter/index.ts'
import {
  type LocalCharterRecord,
  type LocalVersionRecord,
  lineageMarks,
  localCharterRecords,
  localSignatoryRecords,
  localVersionRecords,
} from '../../../opendata/index.ts'
import { localPath } from '../../../platform/languages.ts'
import type { Shaped } from '../../rules/shapes.ts'
import { type Ask, pageOf } from '../ask.ts'

/** More versions than a local charter has in a lifetime. */
const everyVersion = 1_000

export async function listLocalCharters(ask: Ask): Promise<Shaped<'LocalCharterPage'>> {
  const { values, limit, cursor } = ask.asked
  const wanted = { most: limit + 1, after: cursor[0] ?? '', territoryId: values.territory }
  const rows = await localCharterRecords(ask.c.var.site.db, wanted)
  return pageOf(
    ask,
    rows,
    (row) => charterOf(ask, row),
    ({ slug }) => [slug],
  )
}

export async function getLocalCharter(ask: Ask): Promise<Shaped<'LocalCharterDetails'> | undefined> {
  const { db } = ask.c.var.site
  const slug = slugOf(ask)
  const [found] = await localCharterRecords(db, { most: 1, slug })
  if (!found) return undefined
  const versions = await localVersionRecords(db, everyVersion, { slug })
  return {
    ...charterOf(ask, found),
    versions: versions.map((version) => versionOf(ask, version)).toReversed(),
  }
}

/** Every article of an adopted text, and whether it is the national one, to the letter. */
export async function getLocalVersion(ask: Ask): Promise<Shaped<'LocalText'> | undefined> {
  const { db } = ask.c.var.site
  const slug = slugOf(ask)
  const number = Number(ask.asked.values.number)
  const [found] = await localVersionRecords(db, 1, { slug, after: { slug, number: number - 1 } })
  const text = found?.number === number ? await versionByNumber(db, number, slug) : undefined
  if (!found || !text) return undefined
  const marks = await lineageMarks(db, found.id)
  return {
    ...versionOf(ask, found),
    articles: text.articles.map(({ articleId, parentArticleId = null, heading, body }) => ({
      ...{ id: articleId, parent_id: parentArticleId, heading, body },
      mark: marks.get(articleId) ?? 'added',
    })),
  }
}

export async function listLocalSignatories(ask: Ask): Promise<Shaped<'LocalSignatoryPage'> | undefined> {
  const { db } = ask.c.var.site
  const charter = slugOf(ask)
  const [known] = await localCharterRecords(db, { most: 1, slug: charter })
  if (!known) return undefined
  const [last] = ask.asked.cursor
  const after = last === undefined ? undefined : { charter, slug: last }
  const rows = await localSignatoryRecords(db, ask.asked.limit + 1, { charter, after })
  return pageOf(
    ask,
    rows,
    ({ slug, name, acronym, kind, number, in_force_at, proof_level }) => ({
      ...{ slug, name, acronym, kind, version: number, proof: proof_level },
      signed_at: in_force_at.toISOString(),
      url: addressOf(ask, `/associations/${slug}`),
    }),
    ({ slug }) => [slug],
  )
}

function charterOf(ask: Ask, row: LocalCharterRecord): Shaped<'LocalCharter'> {
  const { slug, name, purpose, state, version, associations, networks, unnamed } = row
  return {
    ...{ slug, name, state, version, associations, networks, unnamed },
    purpose: purpose || null,
    is_fictional: row.fictional,
    opened_at: row.opened_at.toISOString(),
    national_version: row.national_number,
    territories: row.places as Shaped<'Place'>[],
    url: addressOf(ask, `/declinaisons/${slug}`),
  }
}

function versionOf(ask: Ask, row: LocalVersionRecord): Shaped<'LocalVersion'> {
  const { slug, number, is_current, sha256, published_at, national_number } = row
  const url = addressOf(ask, `/declinaisons/${slug}/versions/${number}`)
  return {
    ...{ number, is_current, sha256, url, text_url: `${url}.txt` },
    national_version: national_number,
    adopted_at: published_at.toISOString(),
  }
}

function addressOf({ c }: Ask, path: string): string {
  return `${c.var.site.config.url}${localPath(c.var.lang, path)}`
}

function slugOf({ asked }: Ask): string {
  return asked.values.charter ?? ''
}
