import { done, type Outcome } from '../../kernel/outcome.ts'
import { type Outside, type OutsideFault, openOutside } from './fetch-outside.ts'
import { type FoundAssociation, fields, foundAssociation } from './found-association.ts'

/**
 * The API Recherche d’entreprises (DINUM): SIRENE and the RNA, without a key. It allows 7 questions a second from one
 * address, and wants a User-Agent; nine or fourteen digits ask for one company whatever else is said.
 */
export type RechercheEntreprises = {
  /** Associations by name or number, those in activity first as the service ranks them. */
  search(text: string): Promise<Outcome<FoundAssociation[], OutsideFault>>
}

/** @param url its address; one with http, not https, is a service of the operator’s own network. */
export function rechercheEntreprises(url: string): RechercheEntreprises {
  const outside: Outside = openOutside({ base: url, perSecond: 5, allowPrivate: url.startsWith('http:') })
  return {
    async search(text) {
      const query = { q: text, est_association: 'true', minimal: 'true', include: 'siege,complements' }
      const answer = await outside.get('/search', { ...query, per_page: '10' })
      return answer.ok ? done(readResults(answer.value)) : answer
    },
  }
}

function readResults(answer: unknown): FoundAssociation[] {
  const { results } = fields(answer)
  return Array.isArray(results) ? results.flatMap((each) => readResult(fields(each)) ?? []) : []
}

function readResult(company: Record<string, unknown>): FoundAssociation | undefined {
  const seat = fields(company.siege)
  const told = {
    name: company.nom_raison_sociale ?? company.nom_complet,
    acronym: company.sigle,
    rna: fields(company.complements).identifiant_association,
    siren: company.siren,
    siret: seat.siret,
    communeCode: seat.commune,
    communeName: seat.libelle_commune,
    postcode: seat.code_postal,
  }
  return foundAssociation(told, company.etat_administratif === 'A')
}
