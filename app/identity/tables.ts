import type { Generated } from 'kysely'
import type { Lang } from '../platform/languages.ts'
import type { DocumentKind } from './rules/document.ts'
import type { Decision, LinkPurpose, RequestKind } from './rules/request.ts'

declare module '../platform/db/database.ts' {
  interface Tables {
    entry_requests: {
      id: string
      kind: RequestKind
      association_id: string
      email: string
      name: string
      words: string
      lang: Lang
      asked_at: Date
      confirmed_at: Generated<Date | null>
      decided_at: Generated<Date | null>
      decided_by: Generated<string | null>
      decided_by_mailbox: Generated<boolean>
      decision: Generated<Decision | null>
      reason: Generated<string>
      neighbours_asked_at: Generated<Date | null>
      opens_at: Generated<Date | null>
      contested_at: Generated<Date | null>
      contested_because: Generated<string>
      decided_by_neighbours: Generated<boolean>
    }
    entry_request_links: {
      hash: string
      request_id: string
      purpose: LinkPurpose
      vouch_id: Generated<string | null>
      created_at: Date
      expires_at: Date
    }
    claim_vouches: {
      id: string
      request_id: string
      by_association_id: string
      territory_id: string | null
      asked_at: Date
      vouched_at: Generated<Date | null>
    }
    documents_seen: {
      id: string
      signature_id: string
      kind: DocumentKind
      dated_on: string
      seen_at: Date
      seen_by: string
      taken_back_at: Generated<Date | null>
      taken_back_by: Generated<string | null>
    }
    vouches: {
      id: string
      association_id: string
      by_association_id: string
      territory_id: string | null
      person_id: string
      at: Date
      withdrawn_at: Generated<Date | null>
    }
  }
}
