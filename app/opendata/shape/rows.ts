import { themeName } from '../../associations/index.ts'
import { publishedVersions, versionByNumber } from '../../charter/index.ts'
import { dayOf } from '../../kernel/instants.ts'
import { localPath } from '../../platform/languages.ts'
import {
  kindName,
  registerRecords,
  signatoryCells,
  signatoryColumns,
  signatoryShape,
} from '../../signatories/index.ts'
import { namedAssociations } from '../queries/associations.ts'
import { countDays } from '../queries/counts.ts'
import { territoryRecords } from '../queries/territories.ts'
import type { SetName } from '../rules/data-set.ts'

import { actualites, entraide, projets, ressources } from './life-rows.ts'
import { declinaisons, localSignatures, localVersions } from './local-rows.ts'
import { pages } from './pages.ts'
import type { Batches, Reading, Row } from './row.ts'

/** The rows of every data set, batch after batch, under the names of its columns. */
export const rowsOf: { [S in SetName]: (reading: Reading) => Batches<S> } = {
  signataires,
  associations,
  territoires,
  versions,
  articles,
  comptes,
  entraide,
  projets,
  actualites,
  ressources,
  declinaisons,
  'versions-locales': localVersions,
  'signatures-locales': localSignatures,
}

/** The register has files of its own, with filters; here, its first lines. */
async function* signataires({ site, lang, size }: Reading): Batches<'signataires'> {
  const { records } = await registerRecords(site.db, { words: [] }, undefined, size)
  yield records.map((record) => {
    const cells = signatoryCells(signatoryShape(record, lang, site.config.url))
    return Object.fromEntries(
      signatoryColumns.map((name, i) => [name, cells[i] ?? null]),
    ) as Row<'signataires'>
  })
}

async function* associations({ site, lang, size }: Reading): Batches<'associations'> {
  const { db, config } = site
  for await (const records of pages(
    (last) => namedAssociations(db, size, last),
    ({ slug }) => slug,
    size,
  ))
    yield records.map((one) => ({
      nom: one.name,
      sigle: one.acronym,
      type: kindName(lang, one.kind),
      rna: one.rna,
      siren: one.siren,
      commune: one.commune,
      commune_code: one.commune_code,
      themes: one.themes.map((theme) => themeName(lang, theme)),
      signataire: one.is_signatory,
      site: one.website,
      page: `${config.url}${localPath(lang, `/associations/${one.slug}`)}`,
    }))
}

async function* territoires({ site, size }: Reading): Batches<'territoires'> {
  for await (const records of pages(
    (last) => territoryRecords(site.db, size, last),
    ({ id }) => id,
    size,
  ))
    yield records.map((one) => ({
      identifiant: one.id,
      type: one.kind,
      code: one.code,
      nom: one.name,
      precision: one.hint || null,
      dans: one.within,
      generation: one.generation,
      population: one.population,
      longitude: one.lon,
      latitude: one.lat,
      en_vigueur: one.is_current,
    }))
}

/** There are a few versions in a lifetime: one batch. */
async function* versions({ site, lang }: Reading): Batches<'versions'> {
  const address = (number: number) => `${site.config.url}${localPath(lang, `/charte/versions/${number}`)}`
  const all = await publishedVersions(site.db)
  yield all.map((one) => ({
    numero: one.number,
    titre: one.title,
    publiee_le: dayOf(one.publishedAt),
    officielle: one.isOfficial,
    changement: one.changeKind === 'minor' ? 'mineur' : 'de fond',
    resume: one.changeSummary || null,
    empreinte: one.sha256,
    page: address(one.number),
    texte: `${address(one.number)}.txt`,
  }))
}

const natures = { preamble: 'préambule', value: 'valeur', principle: 'principe', article: 'article' } as const

async function* articles({ site }: Reading): Batches<'articles'> {
  for (const { number } of await publishedVersions(site.db)) {
    const version = await versionByNumber(site.db, number)
    yield (version?.articles ?? []).map((article, i) => ({
      version: number,
      rang: i + 1,
      identifiant: article.articleId,
      nature: natures[article.kind],
      titre: article.heading,
      texte: article.body,
      en_clair: article.plain || null,
    }))
  }
}

async function* comptes({ site, size }: Reading): Batches<'comptes'> {
  for await (const days of pages(
    (last) => countDays(site.db, size, last || undefined),
    ({ day }) => day,
    size,
  ))
    yield days.map((one) => ({
      jour: one.day,
      associations: one.associations,
      reseaux: one.networks,
      non_nommes: one.unnamed,
      quartiers: one.districts,
      version: one.version,
      reconstitue: one.isRebuilt,
    }))
}
