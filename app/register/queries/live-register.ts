import type { Config } from '../../platform/config.ts'
import type { Db } from '../../platform/db/database.ts'
import { apiAssociation } from '../../platform/outside/api-association.ts'
import type { FoundAssociation } from '../../platform/outside/found-association.ts'
import { rechercheEntreprises } from '../../platform/outside/recherche-entreprises.ts'
import { type AssociationNumber, readNumber } from '../rules/number.ts'
import { type NationalEntry, nationalByNumber } from './national.ts'
import { searchNational } from './search.ts'

/** The official registers asked over the network, when the operator wishes it. `undefined`: they did not answer. */
type LiveRegister = {
  search(text: string): Promise<FoundAssociation[] | undefined>
  byNumber(number: AssociationNumber): Promise<FoundAssociation | undefined>
}

/** What a search brought. `isPartial`: the official register online did not answer, the list is our own alone. */
export type Found = { entries: NationalEntry[]; isPartial: boolean }

/** With fewer entries of our own, the register online is asked too. */
const enough = 3
const most = 10

/** Entries of the register loaded here, and when they are few those of the official one, if it is asked at all. */
export async function searchEverywhere(db: Db, config: Config, text: string): Promise<Found> {
  const entries = await searchNational(db, text)
  const live = liveRegisterOf(config)
  const isKnown = entries.length >= enough || (entries.length > 0 && readNumber(text).ok)
  if (!live || isKnown) return { entries, isPartial: false }
  const found = await live.search(text)
  if (!found) return { entries, isPartial: true }
  return { entries: [...entries, ...newOnes(entries, found)].slice(0, most), isPartial: false }
}

/** The entry of a number: ours, else the official register’s. */
export async function entryByNumber(
  db: Db,
  config: Config,
  number: string,
): Promise<NationalEntry | undefined> {
  const known = await nationalByNumber(db, number)
  const read = readNumber(number)
  if (known || !read.ok) return known
  const found = await liveRegisterOf(config)?.byNumber(read.value)
  return found && toEntry(found)
}

const opened = new WeakMap<Config, LiveRegister | undefined>()

function liveRegisterOf(config: Config): LiveRegister | undefined {
  if (!opened.has(config)) opened.set(config, openLive(config))
  return opened.get(config)
}

function openLive({ companiesUrl, associationsUrl, associationsKey }: Config): LiveRegister | undefined {
  const companies = companiesUrl ? rechercheEntreprises(companiesUrl) : undefined
  const associations = associationsUrl ? apiAssociation(associationsUrl, associationsKey) : undefined
  if (!companies && !associations) return undefined
  const byNumber = async (number: AssociationNumber) => {
    const id = 'rna' in number ? number.rna : number.siren
    const told = await associations?.byNumber(id)
    if (told?.ok) return told.value
    const listed = await companies?.search(id)
    return listed?.ok ? listed.value.find((one) => one.rna === id || one.siren === id) : undefined
  }
  const search = async (text: string) => {
    const number = readNumber(text)
    if (number.ok) {
      const one = await byNumber(number.value)
      if (one) return [one]
    }
    const listed = await companies?.search(text)
    return !listed || (!listed.ok && listed.reason === 'unknown') ? [] : listed.ok ? listed.value : undefined
  }
  return { search, byNumber }
}

function newOnes(known: readonly NationalEntry[], found: readonly FoundAssociation[]): NationalEntry[] {
  const isKnown = (one: FoundAssociation) =>
    known.some(({ rna, siren }) => (rna && rna === one.rna) || (siren !== undefined && siren === one.siren))
  return found.filter((one) => one.isActive && !isKnown(one)).map(toEntry)
}

function toEntry({ isActive, ...found }: FoundAssociation): NationalEntry {
  return { id: found.rna ?? found.siren ?? '', ...found, status: isActive ? 'active' : 'dissolved' }
}
