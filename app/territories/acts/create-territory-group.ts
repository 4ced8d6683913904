import { sql } from 'kysely'
import { done, type Outcome, refuse } from '../../kernel/outcome.ts'
import { squeeze } from '../../kernel/text.ts'
import type { Tx } from '../../platform/db/database.ts'
import { territoriesByIds } from '../queries/territories.ts'
import { type GroupFault, groupCode, type NewGroup, whyNotGroup } from '../rules/group.ts'
import { hintOf } from '../rules/hint.ts'
import { type Territory, territoryId } from '../rules/territory.ts'
import { saveIn } from './save.ts'

/**
 * Makes a named group of territories. The same group twice is made once; another one of the same name is refused.
 * @param madeBy the person who makes it; undefined for the operator.
 * @returns its identifier, `group:les-deux-rives`.
 */
export async function createTerritoryGroup(
  tx: Tx,
  group: NewGroup,
  madeBy: string | undefined,
  now: Date,
): Promise<Outcome<string, GroupFault>> {
  const members = [...new Set(group.members)].sort()
  const purpose = squeeze(group.purpose)
  const why = whyNotGroup({ ...group, members, purpose })
  if (why) return refuse(why)
  const found = await territoriesByIds(tx, members)
  if (found.length < members.length || !found.every(mayBeGathered)) return refuse('not-a-member')
  const code = groupCode(group.name)
  const id = territoryId('group', code)
  const { inserted } = await insertGroup(tx, id, {
    purpose,
    madeBy,
    now,
    row: () => save(tx, group, code, found, now),
  })
  if (inserted || (await membersOf(tx, id)).join() === members.join()) return done(id)
  return refuse('taken')
}

/** A group of groups would say nothing of where it is; France gathers everything already. */
function mayBeGathered({ kind }: Territory): boolean {
  return kind !== 'group' && kind !== 'contract' && kind !== 'france'
}

type Making = { purpose: string; madeBy: string | undefined; now: Date; row: () => Promise<unknown> }

/** The lock that imports take is taken first: two people may make the same group at once. */
async function insertGroup(
  tx: Tx,
  id: string,
  { purpose, madeBy, now, row }: Making,
): Promise<{ inserted: boolean }> {
  await sql`select pg_advisory_xact_lock(hashtext(${id}))`.execute(tx)
  const known = await tx
    .selectFrom('territory_groups')
    .select('territory_id')
    .where('territory_id', '=', id)
    .executeTakeFirst()
  if (known) return { inserted: false }
  await row()
  await tx
    .insertInto('territory_groups')
    .values({ territory_id: id, purpose, made_by: madeBy ?? null, made_at: now })
    .execute()
  return { inserted: true }
}

function save(tx: Tx, group: NewGroup, code: string, found: Territory[], now: Date) {
  const names = found.map(({ name }) => name)
  const few = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} autres`] : names
  const row = {
    kind: 'group' as const,
    code,
    name: squeeze(group.name),
    hint: hintOf('group', few),
    within: [],
    members: found.map((each) => each.id),
    fictional: group.fictional ?? false,
  }
  return saveIn(tx, [row], now)
}

async function membersOf(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('territory_members')
    .select('member_id')
    .where('group_id', '=', id)
    .execute()
  return rows.map((row) => row.member_id).sort()
}
