import { dayOf } from '../../kernel/instants.ts'
import { localPath } from '../../platform/languages.ts'
import { kindName, proofName } from '../../signatories/index.ts'
import {
  localCharterRecords,
  localSignatoryRecords,
  localVersionRecords,
  type SignatoryKey,
  type VersionKey,
} from '../queries/local-charters.ts'
import type { LocalState } from '../tables.ts'
import { pages } from './pages.ts'
import type { Batches, Reading } from './row.ts'

const states: Record<LocalState, string> = {
  open: 'ouverte',
  drafting: 'en écriture',
  proposed: 'soumise à l’adoption',
  adopted: 'adoptée',
  asleep: 'en sommeil',
  closed: 'close',
}

export async function* declinaisons({ site, lang, size }: Reading): Batches<'declinaisons'> {
  for await (const records of pages(
    (after) => localCharterRecords(site.db, { most: size, after }),
    ({ slug }) => slug,
    size,
  ))
    yield records.map((one) => ({
      declinaison: one.slug,
      nom: one.name,
      raison: one.purpose || null,
      etat: states[one.state],
      lieux: one.places.map(({ id }) => id),
      ouverte_le: dayOf(one.opened_at),
      version: one.version,
      adoptee_le: one.adopted_at && dayOf(one.adopted_at),
      version_nationale: one.national_number,
      associations: one.associations,
      reseaux: one.networks,
      non_nommes: one.unnamed,
      fictive: one.fictional,
      page: `${site.config.url}${localPath(lang, `/declinaisons/${one.slug}`)}`,
    }))
}

export async function* localVersions({ site, lang, size }: Reading): Batches<'versions-locales'> {
  const address = ({ slug, number }: VersionKey) =>
    `${site.config.url}${localPath(lang, `/declinaisons/${slug}/versions/${number}`)}`
  for await (const records of pages(
    (after) => localVersionRecords(site.db, size, { after: readKey<VersionKey>(after) }),
    ({ slug, number }) => JSON.stringify({ slug, number }),
    size,
  ))
    yield records.map((one) => ({
      declinaison: one.slug,
      numero: one.number,
      en_vigueur: one.is_current,
      adoptee_le: dayOf(one.published_at),
      version_nationale: one.national_number,
      empreinte: one.sha256,
      page: address(one),
      texte: `${address(one)}.txt`,
    }))
}

export async function* localSignatures({ site, lang, size }: Reading): Batches<'signatures-locales'> {
  for await (const records of pages(
    (after) => localSignatoryRecords(site.db, size, { after: readKey<SignatoryKey>(after) }),
    ({ charter_slug: charter, slug }) => JSON.stringify({ charter, slug }),
    size,
  ))
    yield records.map((one) => ({
      declinaison: one.charter_slug,
      version: one.number,
      nom: one.name,
      sigle: one.acronym,
      type: kindName(lang, one.kind),
      signee_le: dayOf(one.in_force_at),
      version_redite: one.agreed_number,
      redite_le: one.agreed_at && dayOf(one.agreed_at),
      preuve: proofName(lang, one.proof_level),
      page: `${site.config.url}${localPath(lang, `/associations/${one.slug}`)}`,
    }))
}

/** Written by the line before; nothing before the first. */
function readKey<K>(text: string): K | undefined {
  return text === '' ? undefined : (JSON.parse(text) as K)
}
