import { fold } from '../../kernel/text.ts'
import type { Db, Tx } from '../../platform/db/database.ts'
import { searchTerritories, type Territory, territoriesByIds, territoryId } from '../../territories/index.ts'

/** Looks places up by what a list says of them, each once: a file names the same commune a thousand times. */
export function placeFinder(db: Db | Tx) {
  const known = new Map<string, Promise<Territory | undefined>>()
  const once = (key: string, find: () => Promise<Territory | undefined>) => {
    const found = known.get(key) ?? find()
    known.set(key, found)
    return found
  }
  return {
    commune: (name: string, postcode: string) =>
      once(`commune ${fold(name)} ${postcode}`, () => findCommune(db, name, postcode)),
    district: (text: string, commune: Territory | undefined) =>
      once(`qpv ${fold(text)} ${commune?.id}`, () => findDistrict(db, text, commune)),
    area: (text: string) => once(`area ${fold(text)}`, () => findArea(db, text)),
  }
}

export type PlaceFinder = ReturnType<typeof placeFinder>

/** The commune of this name; the postcode tells namesakes apart, and is enough when one commune has it. */
async function findCommune(db: Db | Tx, name: string, postcode: string): Promise<Territory | undefined> {
  const communes = async (text: string) =>
    text ? (await searchTerritories(db, text, 12)).filter(({ kind }) => kind === 'commune') : []
  if (name && postcode) {
    const both = named(await communes(`${name} ${postcode}`), name)
    if (both.length === 1) return both[0]
  }
  const found = name ? named(await communes(name), name) : await communes(postcode)
  return found.length === 1 ? found[0] : undefined
}

function named(found: Territory[], name: string): Territory[] {
  const same = found.filter((one) => short(one.name) === short(name))
  return same.length > 0 ? same : []
}

/** `St-Denis` is Saint-Denis. */
function short(name: string): string {
  return ` ${fold(name)} `.replaceAll(/ s(ain)?t(e?) /g, ' st$2 ')
}

/** A district by its code, wherever the code stands in the text; else by its name, in its commune when known. */
async function findDistrict(
  db: Db | Tx,
  text: string,
  commune: Territory | undefined,
): Promise<Territory | undefined> {
  const code = /\bQ[NP][0-9A-Z]{5,6}\b/i.exec(text)?.[0]?.toUpperCase()
  if (code) return (await territoriesByIds(db, [territoryId('qpv', code)]))[0]
  const found = (await searchTerritories(db, commune ? `${text} ${commune.name}` : text, 12)).filter(
    ({ kind }) => kind === 'qpv',
  )
  const same = found.filter(({ name }) => fold(name) === fold(text))
  if (same.length === 1) return same[0]
  return same.length === 0 && found.length === 1 ? found[0] : undefined
}

/** Any territory by its code or exact name, when only one bears it; a district before a commune of its name. */
async function findArea(db: Db | Tx, text: string): Promise<Territory | undefined> {
  const district = /\bQ[NP][0-9A-Z]{5,6}\b/i.test(text) ? await findDistrict(db, text, undefined) : undefined
  if (district) return district
  const found = await searchTerritories(db, text, 12)
  const same = found.filter(({ name, code }) => fold(name) === fold(text) || fold(code) === fold(text))
  return same.length === 1 ? same[0] : undefined
}
