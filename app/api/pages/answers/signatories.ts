import { localPath } from '../../../platform/languages.ts'
import type { SignatoryRecord } from '../../../signatories/index.ts'
import { namedCounts, registerRecords, signatoryCounts } from '../../../signatories/index.ts'
import type { Shaped } from '../../rules/shapes.ts'
import { type Ask, filterAsked, nextAddress } from '../ask.ts'

export async function listSignatories(ask: Ask): Promise<Shaped<'SignatoryPage'>> {
  return signatoriesWithin(ask, ask.asked.values.territory)
}

/** Those who act in a territory or in one that it contains; everywhere without one. */
export async function signatoriesWithin(ask: Ask, territory?: string): Promise<Shaped<'SignatoryPage'>> {
  const { c, asked } = ask
  const { db } = c.var.site
  const filter = filterAsked(ask, territory)
  const { records, next } = await registerRecords(db, filter, cursorOf(ask), asked.limit)
  return {
    items: records.map((record) => signatoryOf(ask, record)),
    next: next ? nextAddress(c, [momentOf(next.key), next.id]) : null,
  }
}

function cursorOf({ asked }: Ask) {
  const [moment, id] = asked.cursor
  return moment && id ? ({ direction: 'after', key: `-${moment}`, id } as const) : undefined
}

/** The newest come first: what the register sorts by is the moment, negative. */
function momentOf(key: string): string {
  return key.replace(/^-/, '')
}

function signatoryOf({ c }: Ask, record: SignatoryRecord): Shaped<'Signatory'> {
  const { slug, name, acronym, kind, commune, themes, version, rna, siren } = record
  return {
    ...{ slug, name, acronym, kind, commune, themes, version, rna, siren },
    places: record.places.map(({ id, code, name: place }) => ({ id, kind: kindOf(id), code, name: place })),
    signed_at: record.signedAt.toISOString(),
    url: `${c.var.site.config.url}${localPath(c.var.lang, `/associations/${slug}`)}`,
  }
}

function kindOf(id: string): Shaped<'Place'>['kind'] {
  return id.slice(0, id.indexOf(':')) as Shaped<'Place'>['kind']
}

/** Now. With a filter, those who are only counted are left out: a narrow filter would tell who they are. */
export async function getCounts(ask: Ask): Promise<Shaped<'Counts'>> {
  const { db, clock } = ask.c.var.site
  const filter = filterAsked(ask)
  const isFiltered = Object.keys(ask.asked.values).length > 0
  const counts = isFiltered
    ? { ...(await namedCounts(db, filter)), unnamed: null }
    : await signatoryCounts(db)
  const { associations, networks, unnamed } = counts
  return { associations, networks, unnamed, at: clock().toISOString() }
}
