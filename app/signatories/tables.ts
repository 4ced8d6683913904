import type { ProofLevel } from './rules/signatory.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    charter_public: {
      id: string
      charter_id: string
      charter_slug: string
      number: number
      title: string
      is_official: boolean
      sha256: string
      change_kind: 'minor' | 'substantive'
      published_at: Date
      is_current: boolean
    }
    signatures_public: {
      id: string
      reference: string
      charter_id: string
      version_id: string
      association_id: string
      publication: 'named' | 'counted'
      public_sentence: string | null
      /** Everything that is known, added up. */
      proof_level: ProofLevel
      in_force_at: Date
      /** What was known when it was confirmed. */
      confirmed_as: ProofLevel
    }
    signature_withdrawals_public: {
      id: string
      charter_id: string
      version_id: string
      association_id: string
      in_force_at: Date
      ended_at: Date
    }
    signatures_of_closed_public: {
      id: string
      charter_id: string
      version_id: string
      association_id: string
      in_force_at: Date
      closed_on: string
      because: 'register' | 'declared'
    }
    documents_seen_public: {
      signature_id: string
      kind: 'minutes' | 'delegation' | 'statutes' | 'declaration'
      dated_on: string
      seen_on: string
    }
    vouches_public: { association_id: string; name: string; slug: string; by_steward: boolean; at: Date }
    /** Of the signatures older than the site. */
    signature_origins_public: {
      signature_id: string
      source: string
      told_on: string | null
      taken_over_at: Date
      ended_as: 'taken-back' | 'replaced' | null
    }
    signature_places_public: { signature_id: string; territory_id: string }
    signature_commitments_public: {
      signature_id: string
      position: number
      article_id: string | null
      text: string
    }
  }
}
