import { exchangeName, themeName } from '../associations/index.ts'
import { dayOf } from '../kernel/instants.ts'
import { type Lang, localPath } from '../platform/languages.ts'
import { messages } from './messages/index.ts'
import type { SignatoryRecord } from './queries/records.ts'

/** The columns of the open data, in order. Their words stand on the page of the register. */
export const columns = [
  'nom',
  'sigle',
  'type',
  'commune',
  'themes',
  'lieux',
  'propose',
  'cherche',
  'reseaux',
  'version',
  'signee_le',
  'preuve',
  'rna',
  'siren',
  'page',
] as const

export type SignatoryColumn = (typeof columns)[number]

/** A line of the JSON. */
export type PublicSignatory = ReturnType<typeof shapeOf>

/** What the world may know of a signatory, under the names of the columns. */
export function shapeOf(record: SignatoryRecord, lang: Lang, site: string) {
  return {
    nom: record.name,
    sigle: record.acronym,
    type: messages(lang).kind[record.kind],
    commune: record.commune,
    themes: record.themes.map((theme) => themeName(lang, theme)),
    lieux: record.places.map(({ code, name }) => ({ code, nom: name })),
    propose: record.offers.map((what) => exchangeName(lang, what)),
    cherche: record.seeks.map((what) => exchangeName(lang, what)),
    reseaux: record.networks,
    version: record.version,
    signee_le: dayOf(record.signedAt),
    preuve: messages(lang).proofs[record.proofLevel],
    rna: record.rna,
    siren: record.siren,
    page: `${site}${localPath(lang, `/associations/${record.slug}`)}`,
  }
}

/** The same as a thing on a map: where it acts, never where somebody lives. */
export function featureOf(record: SignatoryRecord, lang: Lang, site: string) {
  const points = record.places.flatMap(({ lon, lat }) =>
    lon === null || lat === null ? [] : [[lon, lat] as const],
  )
  return {
    type: 'Feature',
    id: record.slug,
    geometry: points.length > 0 ? { type: 'MultiPoint', coordinates: points } : null,
    properties: shapeOf(record, lang, site),
  }
}

/** The same as cells: lists on one line. */
export function cellsOf(shape: PublicSignatory): (string | number | null)[] {
  const cells = {
    ...shape,
    themes: shape.themes.join(' | '),
    lieux: shape.lieux.map(({ code, nom }) => `${code} ${nom}`).join(' | '),
    propose: shape.propose.join(' | '),
    cherche: shape.cherche.join(' | '),
    reseaux: shape.reseaux.join(' | '),
  }
  return columns.map((column) => cells[column])
}
