import type { Generated } from 'kysely'
import type { DeclaredAssociation } from '../associations/index.ts'
import type { Lang } from '../platform/languages.ts'
import type { Capacity } from './rules/mandate-form.ts'
import type { Publication } from './rules/reading-form.ts'
import type { SignatureState } from './rules/state.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    secrets: { name: string; key: string }
    signature_drafts: {
      hash: string
      fields: Record<string, string[]>
      created_at: Date
      saved_at: Date
      expires_at: Date
      signature_id: string | null
    }
    signatures: {
      id: string
      reference: string
      draft_hash: string | null
      charter_id: string
      /** The database says it, from the charter. */
      is_local: Generated<boolean>
      /** Of a text signed in one act with another: the signature whose letter and button carry both. */
      together_with: Generated<string | null>
      version_id: string
      version_sha256: string
      lang: Lang
      state: Exclude<SignatureState, 'draft'>
      association_id: string | null
      identity_key: string
      declared: DeclaredAssociation
      consent: string
      publication: Publication
      public_sentence: string | null
      decision_body: string | null
      decision_on: string | null
      filled_in_by: string | null
      is_in_register: boolean
      proof_level: Generated<
        'declared' | 'mailbox' | 'register' | 'backed' | 'paper' | 'historic' | 'meeting'
      >
      requested_at: Date
      in_force_at: Date | null
      ended_at: Date | null
    }
    signature_origins: {
      signature_id: string
      source: string
      told_on: string | null
      taken_over_at: Date
      taken_over_by: string
      ended_as: 'taken-back' | 'replaced' | null
    }
    signature_events: { id: Generated<number>; signature_id: string; event: string; by: string; at: Date }
    signers: {
      id: string
      signature_id: string
      position: number
      name: string
      /** Null when they sign with a code on paper. */
      email: string | null
      capacity: Capacity
      title: string
      term_ends_on: string | null
      confirmed_at: Date | null
    }
    signing_links: {
      hash: string
      signer_id: string
      purpose: 'sign' | 'manage'
      created_at: Date
      expires_at: Date
      used_at: Date | null
    }
    /** Signatures of local charters; those of the national one are in `signatures_public`. */
    local_signatures_public: {
      id: string
      reference: string
      charter_id: string
      version_id: string
      association_id: string
      publication: Publication
      public_sentence: string | null
      proof_level: 'declared' | 'mailbox' | 'register' | 'backed' | 'paper' | 'historic' | 'meeting'
      in_force_at: Date
      confirmed_as: 'declared' | 'mailbox' | 'register' | 'backed' | 'paper' | 'historic' | 'meeting'
    }
    local_withdrawals_public: {
      id: string
      charter_id: string
      version_id: string
      association_id: string
      in_force_at: Date
      ended_at: Date
    }
    older_links: { hash: string; signature_id: string; created_at: Date; expires_at: Date }
    signature_places: { signature_id: string; territory_id: string }
    signature_commitments: {
      signature_id: string
      position: number
      article_id: string | null
      text: string
    }
    signature_traces: { signer_id: string; at: Date; ip: string; user_agent: string }
    letter_requests: {
      at: Date
      mailbox_key: string
      network_key: string
      identity_key: string
      signer_id: string | null
      pressed_at: Date | null
    }
  }
}
