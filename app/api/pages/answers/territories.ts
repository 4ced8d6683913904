import { namedCounts } from '../../../signatories/index.ts'
import { searchTerritories as search } from '../../../territories/index.ts'
import {
  childrenPage,
  containersOf,
  type TerritoryRow,
  territoriesIn,
  territoriesPage,
  territoryById,
} from '../../queries/territories.ts'
import type { Shaped } from '../../rules/shapes.ts'
import { type Ask, filterAsked, pageOf } from '../ask.ts'
import { signatoriesWithin } from './signatories.ts'

type TerritoryPage = Shaped<'TerritoryPage'>

export async function listTerritories(ask: Ask): Promise<TerritoryPage> {
  return pageOf(ask, await territoriesPage(ask.c.var.site.db, wanted(ask)), territoryOf, keyOf)
}

export async function listChildren(ask: Ask): Promise<TerritoryPage | undefined> {
  const { db } = ask.c.var.site
  const parent = await territoryById(db, idOf(ask))
  return parent && pageOf(ask, await childrenPage(db, parent.id, wanted(ask)), territoryOf, keyOf)
}

/** The best matches; what a person types next narrows them, so there is no other page. */
export async function searchTerritories({ c, asked }: Ask): Promise<TerritoryPage> {
  const { db } = c.var.site
  const found = await search(db, asked.values.q ?? '', asked.limit)
  const rows = await territoriesIn(
    db,
    found.map(({ id }) => id),
  )
  return { items: rows.map(territoryOf), next: null }
}

export async function getTerritory(ask: Ask): Promise<Shaped<'TerritoryDetails'> | undefined> {
  const { db } = ask.c.var.site
  const found = await territoryById(db, idOf(ask))
  if (!found) return undefined
  const containers = await containersOf(db, found.id)
  return {
    ...territoryOf(found),
    within: containers.map(({ id, kind, code, name }) => ({ id, kind, code, name })),
    signatories: await namedCounts(db, filterAsked(ask, found.id)),
  }
}

export async function listTerritorySignatories(ask: Ask) {
  const found = await territoryById(ask.c.var.site.db, idOf(ask))
  return found && signatoriesWithin(ask, found.id)
}

function wanted({ asked }: Ask) {
  const { territory_kind: kind } = asked.values
  const [after] = asked.cursor
  return {
    most: asked.limit + 1,
    ...(kind && { kind: kind as TerritoryRow['kind'] }),
    ...(after && { after }),
  }
}

function territoryOf(row: TerritoryRow): Shaped<'Territory'> {
  return { ...row, hint: row.hint || null }
}

function keyOf({ id }: TerritoryRow): string[] {
  return [id]
}

function idOf({ asked }: Ask): string {
  return asked.values.id ?? ''
}
