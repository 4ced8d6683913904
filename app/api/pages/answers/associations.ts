import { themeName, themes } from '../../../associations/index.ts'
import { localPath } from '../../../platform/languages.ts'
import { associationPage } from '../../../signatories/index.ts'
import { type AssociationRow, associationsPage } from '../../queries/associations.ts'
import type { Shaped } from '../../rules/shapes.ts'
import { type Ask, filterAsked, pageOf } from '../ask.ts'

export async function listAssociations(ask: Ask): Promise<Shaped<'AssociationPage'>> {
  const { c, asked } = ask
  const filter = filterAsked(ask)
  const rows = await associationsPage(c.var.site.db, filter, asked.limit + 1, asked.cursor[0])
  return pageOf(
    ask,
    rows,
    (row) => associationOf(ask, row),
    ({ slug }) => [slug],
  )
}

function associationOf(ask: Ask, row: AssociationRow): Shaped<'Association'> {
  return { ...row, url: addressOf(ask, row.slug) }
}

export async function getAssociation(ask: Ask): Promise<Shaped<'AssociationDetails'> | undefined> {
  const slug = ask.asked.values.slug ?? ''
  const found = await associationPage(ask.c.var.site.db, slug)
  if (!found) return undefined
  const { name, acronym = null, kind, rna = null, siren = null, commune = null, website = null } = found
  return {
    ...{ slug, name, acronym, kind, rna, siren, commune, themes: found.themes, website },
    is_signatory: found.standing.length > 0,
    url: addressOf(ask, slug),
    places: found.actsIn.map(({ id, kind: ofPlace, code, name: place }) => ({
      id,
      kind: ofPlace,
      code,
      name: place,
    })),
    signatures: found.standing.map(({ version, signedAt, proofLevel, sentence = null, commitments }) => ({
      version,
      signed_at: signedAt.toISOString(),
      proof: proofLevel,
      sentence,
      commitments,
    })),
    withdrawals: found.past.map(({ version, signedAt, withdrawnAt }) => ({
      version,
      signed_at: signedAt.toISOString(),
      withdrawn_at: withdrawnAt.toISOString(),
    })),
  }
}

function addressOf({ c }: Ask, slug: string): string {
  return `${c.var.site.config.url}${localPath(c.var.lang, `/associations/${slug}`)}`
}

export async function listThemes({ c }: Ask): Promise<Shaped<'ThemePage'>> {
  return { items: themes.map((id) => ({ id, name: themeName(c.var.lang, id) })), next: null }
}
