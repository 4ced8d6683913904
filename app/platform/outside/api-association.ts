import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { type OutsideFault, openOutside } from './fetch-outside.ts'
import { type FoundAssociation, fields, foundAssociation } from './found-association.ts'

/**
 * The API Association (DJEPVA): the RNA and SIRENE, one association at a time, with a key. Its answers also hold
 * accounts, bank details and names of people: none of that is read.
 */
export type ApiAssociation = {
  /** @param number an RNA number or a SIREN, already read. */
  byNumber(number: string): Promise<Outcome<FoundAssociation, OutsideFault>>
}

/** @param url its address; one with http, not https, is a service of the operator’s own network. */
export function apiAssociation(url: string, key: string | undefined): ApiAssociation {
  const headers: Record<string, string> = key ? { 'X-Gravitee-Api-Key': key } : {}
  const outside = openOutside({
    base: url,
    headers,
    allowPrivate: url.startsWith('http:'),
    maxBytes: 2_000_000,
  })
  return {
    async byNumber(number) {
      const answer = await outside.get(`/api/structure/${encodeURIComponent(number)}`)
      if (!answer.ok) return answer
      const found = readStructure(fields(answer.value))
      // An empty shell is how it says that it does not know.
      return found ? done(found) : refuse('unknown')
    },
  }
}

function readStructure(structure: Record<string, unknown>): FoundAssociation | undefined {
  const identity = fields(structure.identite)
  const seat = fields(fields(structure.coordonnees).adresse_siege)
  const told = {
    name: identity.nom,
    acronym: identity.sigle,
    rna: identity.id_rna,
    siren: identity.id_siren,
    siret: identity.id_siret_siege,
    communeCode: seat.code_insee,
    communeName: seat.commune,
    postcode: seat.cp,
  }
  return foundAssociation(told, identity.active !== false)
}
