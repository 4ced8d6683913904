import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/db/database.ts'
import { type Meeting, mayRead } from '../rules/meeting.ts'
import { standingAmong } from '../rules/readers.ts'
import { meetingById } from './meetings.ts'
import { type Decision, decisionsOf, presencesOf } from './record.ts'
import { ownIn, standingIn } from './standing.ts'
import '../tables.ts'

/** Something that a meeting decided, and the meeting. */
export type Promised = { decision: Decision; meeting: Meeting }

/** A decision that somebody may read, with its meeting; one that was taken away is none. */
export async function promisedTo(
  db: Db | Tx,
  personId: string,
  decisionId: string,
): Promise<Promised | undefined> {
  const meeting = await meetingThatDecided(db, decisionId)
  if (!meeting || !(await readsWritten(db, personId, meeting))) return undefined
  const decision = (await decisionsOf(db, meeting.id)).find(({ id }) => id === decisionId)
  return decision && { decision, meeting }
}

/** The meeting of a decision, whoever asks: what may be told of it is for who tells it to see to. */
export async function meetingThatDecided(db: Db | Tx, decisionId: string): Promise<Meeting | undefined> {
  const { rows } = await sql<{ id: string }>`
    select meeting_id as id from meeting_decisions where id = ${decisionId}`.execute(db)
  return rows[0] && meetingById(db, rows[0].id)
}

/** Whether somebody may read what was written of a meeting: who convened it reads what they wrote. */
async function readsWritten(db: Db | Tx, personId: string, meeting: Meeting): Promise<boolean> {
  const [standing, own, present] = await Promise.all([
    standingIn(db, personId, meeting.territory),
    ownIn(db, personId, meeting.territory),
    presencesOf(db, meeting.id),
  ])
  if (meeting.convenedBy === personId && standing !== 'anyone') return true
  return mayRead(meeting.minutesFor, standingAmong(standing, own, present))
}
