import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'

/** An act that this device keeps until the site has it. Its key makes sending it twice harmless. */
export type KeptAct = {
  key: string
  /** The meeting it belongs to. */
  meeting: string
  fields: [string, string][]
  /** The order in which they were done. */
  at: number
  /** Why the site refused it, in words; it is kept to be looked at. */
  refused?: string
}

interface Kept extends DBSchema {
  acts: { key: string; value: KeptAct }
}

const name = 'tissons-rencontres'
let opened: Promise<IDBPDatabase<Kept>> | undefined

function database(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>(name, 1, {
    upgrade(db) {
      db.createObjectStore('acts', { keyPath: 'key' })
    },
  })
  return opened
}

export async function keep(act: KeptAct): Promise<void> {
  await (await database()).put('acts', act)
}

export async function forget(key: string): Promise<void> {
  await (await database()).delete('acts', key)
}

/** The acts of a meeting, in the order they were done. */
export async function keptOf(meeting: string): Promise<KeptAct[]> {
  const all = await (await database()).getAll('acts')
  return all.filter((act) => act.meeting === meeting).sort((a, b) => a.at - b.at)
}

/** Erases everything when nothing of another meeting waits. */
export async function eraseAll(): Promise<void> {
  const db = await database()
  if ((await db.count('acts')) > 0) return
  db.close()
  opened = undefined
  await deleteDB(name)
}
