import type { Selectable } from 'kysely'
import { helpersOf } from '../../beside/index.ts'
import type { Article, Lineage } from '../../charter/index.ts'
import type { Db, Tables, Tx } from '../../platform/db/database.ts'
import type { HelpedBy } from '../../platform/http/route.ts'
import type { AdoptionRule, Decision, Voice } from '../rules/adoption.ts'

/** A text put to adoption. */
export type Adoption = {
  id: string
  charterId: string
  number: number
  title: string
  baseVersionId: string
  articles: Article[]
  lineage: Record<string, Lineage>
  sha256: string
  rule: AdoptionRule
  quorum: number
  openedAt: Date
  closesOn: string
  closedAt: Date | undefined
  outcome: Decision | 'taken-back' | undefined
}

/** A voice, how it came, and who helped to say it as it stands. */
type GivenVoice = Voice & { carriedBy: string | null; givenAt: Date; helpedBy: HelpedBy | undefined }

/** An association that may speak, and what it said. */
export type Voter = {
  associationId: string
  association: string
  voice: GivenVoice | undefined
}

/** The text being voted. */
export async function openAdoption(db: Db | Tx, charterId: string): Promise<Adoption | undefined> {
  const row = await db
    .selectFrom('local_adoptions')
    .selectAll()
    .where('charter_id', '=', charterId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row && toAdoption(row)
}

export async function adoptionById(db: Db | Tx, id: string): Promise<Adoption | undefined> {
  const row = await db.selectFrom('local_adoptions').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toAdoption(row)
}

/** Adoptions whose last day is over, and nobody has counted. */
export async function overdueAdoptions(db: Db | Tx, today: string): Promise<string[]> {
  const rows = await db
    .selectFrom('local_adoptions')
    .select('id')
    .where('closed_at', 'is', null)
    .where('closes_on', '<', today)
    .execute()
  return rows.map((row) => row.id)
}

/** Every adoption of a charter that was counted, the latest first. */
export function pastAdoptions(db: Db | Tx, charterId: string) {
  return db
    .selectFrom('local_adoptions')
    .select(['id', 'number', 'outcome', 'closed_at as closedAt'])
    .where('charter_id', '=', charterId)
    .where('closed_at', 'is not', null)
    .orderBy('closed_at', 'desc')
    .execute()
}

/** Who may speak, in order of name, each with its voice. */
export async function votersOf(db: Db | Tx, adoptionId: string): Promise<Voter[]> {
  const rows = await db
    .selectFrom('local_voters as voter')
    .innerJoin('associations_public as a', 'a.id', 'voter.association_id')
    .leftJoin('local_voices as voice', (join) =>
      join
        .onRef('voice.adoption_id', '=', 'voter.adoption_id')
        .onRef('voice.association_id', '=', 'voter.association_id'),
    )
    .leftJoin('associations_public as carrier', 'carrier.id', 'voice.carried_by')
    .select(['a.id as associationId', 'a.name as association', 'voice.choice', 'voice.words', 'voice.manner'])
    .select(['carrier.name as carriedBy', 'voice.given_at as givenAt', 'voice.id as voiceId'])
    .where('voter.adoption_id', '=', adoptionId)
    .orderBy('a.name')
    .execute()
  const helped = await helpersOf(
    db,
    'voice',
    rows.flatMap(({ voiceId }) => voiceId ?? []),
  )
  return rows.map(({ associationId, association, choice, words, manner, carriedBy, givenAt, voiceId }) => {
    const help = helped.get(voiceId ?? '')
    // Said again alone, it is no longer the voice that somebody helped with.
    const helpedBy = help && givenAt && help.doneAt >= givenAt ? help.by : undefined
    const isGiven = choice && manner && givenAt
    const voice = isGiven && {
      associationId,
      choice,
      text: words ?? '',
      manner,
      carriedBy,
      givenAt,
      helpedBy,
    }
    return { associationId, association, voice: voice || undefined }
  })
}

/** The seats whose holders receive a link: everyone who writes for an association that may speak. */
export function mailboxesOfVoters(db: Db | Tx, adoptionId: string) {
  return db
    .selectFrom('local_voters as voter')
    .innerJoin('local_adoptions as adoption', 'adoption.id', 'voter.adoption_id')
    .innerJoin('local_seats as seat', (join) =>
      join
        .onRef('seat.charter_id', '=', 'adoption.charter_id')
        .onRef('seat.association_id', '=', 'voter.association_id')
        .on('seat.until', 'is', null),
    )
    .innerJoin('associations_public as a', 'a.id', 'voter.association_id')
    .select(['seat.person_id as personId', 'voter.association_id as associationId', 'a.name as association'])
    .where('voter.adoption_id', '=', adoptionId)
    .where('seat.person_id', 'is not', null)
    .execute()
}

/** What the link of a letter opens. */
export function behindVoiceLink(db: Db | Tx, hash: string) {
  return db
    .selectFrom('local_voice_links as link')
    .innerJoin('associations_public as a', 'a.id', 'link.association_id')
    .select([
      'link.adoption_id as adoptionId',
      'link.association_id as associationId',
      'a.name as association',
    ])
    .where('link.hash', '=', hash)
    .executeTakeFirst()
}

function toAdoption(row: Selectable<Tables['local_adoptions']>): Adoption {
  return {
    id: row.id,
    charterId: row.charter_id,
    number: row.number,
    title: row.title,
    baseVersionId: row.base_version_id,
    articles: row.articles,
    lineage: row.lineage,
    sha256: row.sha256,
    rule: row.adoption_rule,
    quorum: row.quorum,
    openedAt: row.opened_at,
    closesOn: row.closes_on,
    closedAt: row.closed_at ?? undefined,
    outcome: row.outcome ?? undefined,
  }
}

/** One voice, as whoever gave it is told of it: never what it said. */
export async function voiceById(db: Db | Tx, id: string) {
  return db
    .selectFrom('local_voices as voice')
    .innerJoin('local_adoptions as adoption', 'adoption.id', 'voice.adoption_id')
    .innerJoin('associations_public as a', 'a.id', 'voice.association_id')
    .select(['a.id as associationId', 'a.name as association', 'adoption.title'])
    .select('adoption.closed_at as closedAt')
    .where('voice.id', '=', id)
    .executeTakeFirst()
}
