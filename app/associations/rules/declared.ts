import { sirenOf } from '../../kernel/siren.ts'
import { fold, slug, squeeze } from '../../kernel/text.ts'
import type { Theme } from './theme.ts'

/** What a signature says of its association. Numbers are already read (`readNumber`). */
export type DeclaredAssociation = {
  kind: 'association' | 'network' | 'informal'
  name: string
  acronym?: string
  rna?: string
  siren?: string
  siret?: string
  /** Volume and folio at the court, in Alsace and Moselle. */
  localLawReference?: string
  communeId?: string
  communeName?: string
  themes: Theme[]
  website?: string
}

type Named = Pick<DeclaredAssociation, 'name' | 'rna' | 'siren' | 'siret' | 'communeId' | 'communeName'>

/** One association, one key: its number, or its name and commune when it has none. */
export function identityKey(declared: Named): string {
  const siren = declaredSiren(declared)
  if (declared.rna) return `rna:${declared.rna}`
  return siren ? `siren:${siren}` : nameKey(declared)
}

/** The key of those without a number. A name in another script folds to nothing: then it is taken whole. */
export function nameKey({ name, communeId, communeName }: Named): string {
  const place = communeId ?? fold(communeName ?? '')
  return `name:${fold(name) || squeeze(name).toLowerCase()}@${place}`
}

export function declaredSiren({ siren, siret }: Named): string | undefined {
  return siren ?? (siret && sirenOf(siret))
}

/** The address of an association, before a number tells it from its namesakes. */
export function associationSlug(name: string): string {
  return slug(name) || 'association'
}
