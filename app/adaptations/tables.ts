import type { Generated } from 'kysely'
import type { Article, Lineage, Origin } from '../charter/index.ts'
import type { Lang } from '../platform/languages.ts'
import type { AdoptionRule, Decision, VoiceChoice, VoiceManner } from './rules/adoption.ts'
import type { AmendmentState } from './rules/amendment.ts'
import type { BlockPlace } from './rules/block.ts'
import type { Admission } from './rules/opening.ts'
import type { Level } from './rules/standing.ts'
import type { LocalState } from './rules/state.ts'
import './tables/reaffirming.ts'

type Day = string
type SeatRole = 'steward' | 'member'

declare module '../platform/db/database.ts' {
  interface Tables {
    local_charters: {
      id: string
      name: string
      purpose: string
      state: LocalState
      base_version_id: string
      adoption_rule: AdoptionRule
      quorum: number
      admission: Admission
      draft_level: Level
      diagnosis_level: Level
      plan_level: Level
      minutes_level: Level
      draft_until: Day | null
      adoption_on: Day | null
      quiet_months: number
      reconfirm_months: Generated<number>
      quiet_noticed_at: Date | null
      last_act_at: Date
      asleep_since: Generated<Date | null>
      successors_wanted_at: Generated<Date | null>
      fictional: Generated<boolean>
      opened_key: string
      opened_at: Date
    }
    local_charters_public: {
      id: string
      slug: string
      name: string
      purpose: string
      state: LocalState
      fictional: boolean
      opened_at: Date
      last_act_at: Date
      version: number | null
    }
    local_charter_territories: { charter_id: string; territory_id: string }
    local_charter_territories_public: { charter_id: string; territory_id: string }
    local_seats: {
      id: string
      charter_id: string
      association_id: string
      person_id: string | null
      role: SeatRole
      since: Date
      until: Date | null
    }
    local_invitations: {
      id: string
      charter_id: string
      association_id: string
      email: string
      role: SeatRole
      lang: Lang
      invited_by: string | null
      invited_at: Date
      hash: string | null
      expires_at: Date
      answered_at: Date | null
    }
    local_events: {
      id: Generated<number>
      charter_id: string
      kind: string
      association_id: string | null
      person_id: string | null
      subject: string
      words: string
      at: Date
    }
    local_blocks: {
      charter_id: string
      block_id: string
      place: BlockPlace
      article_id: string
      position: number
      heading: string
      body: string
      origin_kind: Origin['kind'] | null
      origin_ref: string | null
      origin_text: string | null
      revision: number
      saved_at: Date
      saved_by: string | null
      removed_at: Date | null
    }
    local_block_texts: {
      charter_id: string
      block_id: string
      revision: number
      heading: string
      body: string
      association_id: string | null
      person_id: string | null
      why: TextReason
      at: Date
    }
    local_choices: {
      charter_id: string
      article_id: string
      version_id: string
      decision: 'take' | 'adapt' | 'decline'
      reason: string
      association_id: string | null
      at: Date
      revision: Generated<number>
    }
    local_stays: {
      charter_id: string
      version_id: string
      association_id: string | null
      words: string
      at: Date
    }
    local_adoptions: {
      id: string
      charter_id: string
      number: number
      title: string
      base_version_id: string
      articles: Article[]
      lineage: Record<string, Lineage>
      sha256: string
      adoption_rule: AdoptionRule
      quorum: number
      opened_at: Date
      opened_by: string | null
      closes_on: Day
      closed_at: Date | null
      outcome: Decision | 'taken-back' | null
      version_id: string | null
    }
    local_voters: { adoption_id: string; association_id: string }
    local_voices: {
      id: Generated<string>
      adoption_id: string
      association_id: string
      choice: VoiceChoice
      words: string
      manner: VoiceManner
      carried_by: string | null
      person_id: string | null
      given_at: Date
    }
    local_voice_links: { hash: string; adoption_id: string; association_id: string; created_at: Date }
    local_amendments: {
      id: string
      charter_id: string
      block_id: string
      base_revision: number
      heading: string
      body: string
      reason: string
      association_id: string
      person_id: string | null
      at: Date
      state: AmendmentState
      decision: string
      decided_by: string | null
      decided_at: Date | null
    }
    local_comments: {
      id: string
      amendment_id: string
      association_id: string
      person_id: string | null
      words: string
      at: Date
    }
    local_comment_links: { hash: string; amendment_id: string; seat_id: string; created_at: Date }
    local_quiet_links: { hash: string; charter_id: string; person_id: string; noticed_at: Date }
    local_versions: {
      version_id: string
      charter_id: string
      base_version_id: string
      lineage: Record<string, Lineage>
    }
  }
}

/** Why a block has the text it has. */
export type TextReason = 'written' | 'merged' | 'amendment' | 'national' | 'removed' | 'restored'
