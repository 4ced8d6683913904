import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/db/database.ts'
import type { Lang } from '../../platform/languages.ts'
import type { AssistedBy } from '../rules/details.ts'
import type { SignatureState } from '../rules/state.ts'
import { type AssistedByRow, helpedBy, withDay } from './beside.ts'
import { isOwn } from './own.ts'
import '../tables.ts'

/** What a letter to a signer needs to know. */
export type Addressee = {
  signerId: string
  signatureId: string
  name: string
  email: string
  lang: Lang
  state: Exclude<SignatureState, 'draft'>
  association: string
  reference: string
  filledInBy: string | null
  helpedBy: AssistedBy | null
  versionNumber: number
  isLocal: boolean
  charterTitle: string
  charterSlug: string
  hasConfirmed: boolean
  /**
   * Another signature of the association is in force and may be told to this mailbox: it is public, or this
   * mailbox signed it. Who chose to be counted without a name is told to nobody.
   */
  knowsItIsGiven: boolean
  /** Signed with the press of another text, which carries the letters as long as it stands. */
  isCarried: boolean
  /** The texts signed with the same press. */
  together: TogetherWith[]
}

type TogetherWith = {
  reference: string
  charterTitle: string
  charterSlug: string
  versionNumber: number
  isLocal: boolean
  state: Exclude<SignatureState, 'draft'>
  knowsItIsGiven: boolean
}

/** The signer of a letter, by its id. */
export async function addresseeById(db: Db, signerId: string): Promise<Addressee | undefined> {
  return (await addressees(db, sql`g.id = ${signerId}`))[0]
}

/** Everyone who signs, or signed, one signature. */
export function addresseesOf(db: Db, signatureId: string): Promise<Addressee[]> {
  return addressees(db, sql`s.id = ${signatureId}`)
}

/** Every signature of a mailbox that still lives, newest first. */
export function addresseesOfMailbox(db: Db, email: string): Promise<Addressee[]> {
  return addressees(db, sql`lower(g.email) = lower(${email}) and s.state not in ('lapsed', 'withdrawn')`)
}

/** Another signature of the same association on the text of `one` may be told to the mailbox of `g`. */
function knowsItIsGiven(one: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select from signatures o where o.charter_id = ${one}.charter_id
    and o.identity_key = ${one}.identity_key and o.id <> ${one}.id and o.state in ('in-force', 'contested')
    and ${isOwn} and (o.publication = 'named' or exists (
      select from signers k where k.signature_id = o.id and lower(k.email) = lower(g.email))))`
}

type Row = Omit<Addressee, 'helpedBy'> & { helpedBy: AssistedByRow | null }

async function addressees(db: Db, which: ReturnType<typeof sql>): Promise<Addressee[]> {
  const { rows } = await sql<Row>`
    select g.id as "signerId", s.id as "signatureId", g.name, g.email, s.lang, s.state,
      s.declared->>'name' as association, s.reference, s.filled_in_by as "filledInBy", ${helpedBy} as "helpedBy",
      v.number as "versionNumber", g.confirmed_at is not null as "hasConfirmed",
      s.is_local as "isLocal", v.title as "charterTitle", v.charter_slug as "charterSlug", ${knowsItIsGiven(sql`s`)} as "knowsItIsGiven",
      exists (select from signatures first where first.id = s.together_with
        and first.state not in ('lapsed', 'withdrawn')) as "isCarried",
      coalesce((select json_agg(json_build_object('reference', c.reference, 'charterTitle', cv.title, 'charterSlug', cv.charter_slug,
          'versionNumber', cv.number, 'isLocal', c.is_local, 'state', c.state,
          'knowsItIsGiven', ${knowsItIsGiven(sql`c`)}) order by c.reference)
        from signatures c join charter_public cv on cv.id = c.version_id where c.together_with = s.id),
        '[]') as together
    from signers g join signatures s on s.id = g.signature_id join charter_public v on v.id = s.version_id
    where ${which} and g.email is not null order by s.requested_at desc, g.position limit 20`.execute(db)
  return rows.map((row) => ({ ...row, helpedBy: withDay(row.helpedBy) }))
}
