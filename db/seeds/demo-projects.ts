import { sql } from 'kysely'
import { personByEmail } from '../../app/accounts/index.ts'
import { newId } from '../../app/kernel/ids.ts'
import { addDays, dayOf } from '../../app/kernel/instants.ts'
import type { Db, Tx } from '../../app/platform/db/database.ts'
import {
  addItem,
  answerProject,
  confirmWish,
  invitePartner,
  moveProject,
  noteDecision,
  openProject,
  tickItem,
  writeWish,
} from '../../app/projects/index.ts'
import { type CastProject, projects } from './cast/projects.ts'
import { castAddress } from './demo-signatures.ts'

/** Projects of the cast, through the acts a visitor uses. Does nothing once there is one. */
export async function loadDemoProjects(db: Db, now: Date): Promise<void> {
  const known = await db.selectFrom('projects').select('id').limit(1).executeTakeFirst()
  if (known) return
  const rows = await db.selectFrom('associations_public').select(['id', 'name']).execute()
  const ids = new Map(rows.map(({ id, name }) => [name, id]))
  await db.transaction().execute(async (tx) => {
    for (const one of projects) await load(tx, one, ids, now)
    // Letters of the past were read long ago.
    await sql`update facts set dispatched_at = ${now} where name like 'project.%' and dispatched_at is null`.execute(
      tx,
    )
  })
}

type Whose = { projectId: string; by: { partnerId: string; personId: string | null } }

async function load(tx: Tx, one: CastProject, ids: Map<string, string>, now: Date): Promise<void> {
  const person = await personByEmail(tx, castAddress(one.lead.name, one.lead.association))
  const then = addDays(now, -one.daysAgo)
  const { title, purpose, territory: territoryId, themes, level, lasts = null, isTogether = false } = one
  const call = one.call && {
    ...{ name: one.call.name, url: one.call.url, until: dayOf(addDays(now, one.call.inDays)) },
  }
  const plan = { title, purpose, territoryId, themes, level, lasts, isTogether, call: call ?? null }
  const lead = { associationId: idOf(ids, one.lead.association), name: one.lead.association }
  const opening = { key: `the cast: ${title}`, lead, personId: person?.id ?? null, plan, role: one.role }
  const opened = await openProject(tx, { ...opening, lang: 'fr', fictional: true }, then)
  if (!opened.ok) throw new Error(`the cast could not open: ${opened.reason}`)
  const projectId = opened.value.id
  const leading = await partnerIn(tx, projectId, lead.associationId)
  const whose = { projectId, by: { partnerId: leading, personId: person?.id ?? null } }
  // One after the other: those who accepted are listed in that order.
  for (const [i, partner] of one.partners.entries())
    await askPartner(tx, partner, whose, ids, addDays(then, 1 + i / 10))
  await writeWork(tx, one, whose, ids, now)
  if (one.wish) await wish(tx, one.wish, projectId, addDays(now, -1))
  for (const verb of one.verbs ?? []) await moveProject(tx, { ...whose, verb }, addDays(then, 5))
}

async function askPartner(
  tx: Tx,
  { association, role, commits = '', answer }: CastProject['partners'][number],
  whose: Whose,
  ids: Map<string, string>,
  at: Date,
): Promise<void> {
  const asked = { is: 'known', id: idOf(ids, association), name: association, role } as const
  const invited = await invitePartner(tx, { ...whose, asked, network: '', lang: 'fr' }, at)
  if (!invited.ok) throw new Error(`the cast could not invite ${association}: ${invited.reason}`)
  const answering = { partnerId: invited.value, personId: null, part: { role, commits } }
  if (answer) await answerProject(tx, { ...answering, verb: answer }, addDays(at, 1))
}

async function writeWork(
  tx: Tx,
  { decisions = [], items = [] }: CastProject,
  whose: Whose,
  ids: Map<string, string>,
  now: Date,
): Promise<void> {
  for (const { what, daysAgo } of decisions) {
    const at = addDays(now, -daysAgo)
    await noteDecision(tx, { ...whose, key: newId(), decision: { what, decidedOn: dayOf(at) } }, at)
  }
  for (const { what, who, inDays, isDone } of items) {
    const partnerId = who ? await partnerIn(tx, whose.projectId, idOf(ids, who)) : null
    const dueOn = inDays === undefined ? null : dayOf(addDays(now, inDays))
    const key = newId()
    await addItem(tx, { ...whose, key, item: { what, partnerId, dueOn } }, addDays(now, -8))
    if (isDone) await tickItem(tx, { ...whose, id: key, isDone }, addDays(now, -4))
  }
}

async function wish(
  tx: Tx,
  { association, email, words }: NonNullable<CastProject['wish']>,
  projectId: string,
  at: Date,
) {
  const written = {
    projectId,
    wish: { name: association, email, words },
    network: 'the cast',
    lang: 'fr',
  } as const
  await writeWish(tx, written, at)
  const row = await tx
    .selectFrom('project_partners')
    .select('id')
    .where('project_id', '=', projectId)
    .where('email', '=', email)
    .executeTakeFirst()
  if (row) await confirmWish(tx, row.id, at)
}

async function partnerIn(tx: Tx, projectId: string, associationId: string): Promise<string> {
  const { id } = await tx
    .selectFrom('project_partners')
    .select('id')
    .where('project_id', '=', projectId)
    .where('association_id', '=', associationId)
    .executeTakeFirstOrThrow()
  return id
}

function idOf(ids: Map<string, string>, name: string): string {
  const id = ids.get(name)
  if (!id) throw new Error(`the cast does not know ${name}`)
  return id
}
