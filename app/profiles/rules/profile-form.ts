import type { Direction, Exchange, Offered, Office, Profile, Theme } from '../../associations/index.ts'
import { readEmail } from '../../kernel/email.ts'
import { fold, squeeze, squeezeLines } from '../../kernel/text.ts'
import { readWebsite } from '../../kernel/website.ts'
import { longestNote, longestPresentation, mostNetworks, mostPlaces } from './limits.ts'

/** A form as it was typed. */
export type Typed = { text(name: string): string; all(name: string): string[]; has(name: string): boolean }

export type ProfileProblem =
  | 'presentation-long'
  | 'email-wrong'
  | 'phone-wrong'
  | 'website-wrong'
  | 'note-long'
  | 'address-long'
  | 'point-wrong'
  | 'place-unknown'
  | 'place-several'
  | 'places-many'
  | 'office-unknown'
  | 'networks-many'
  | 'network-long'

export type Problem = { field: string; problem: ProfileProblem }

/** A place as it was found, by the room that knows. */
export type PlaceFound = { id: string } | 'unknown' | 'several' | undefined
/** What the form’s texts were found to mean, by the rooms that know. */
export type Found = {
  themes: Theme[]
  offers: Exchange[]
  seeks: Exchange[]
  /** Those kept, of those shown. */
  kept: string[]
  /** The one typed to be added. */
  added: PlaceFound
  office: PlaceFound
  /** Of the coordinates typed. */
  point: { lon: number; lat: number } | 'wrong' | undefined
}

export type ReadProfile = { ok: true; value: Profile } | { ok: false; problems: Problem[] }

/** Reads the whole profile: every fault is told at once. */
export function readProfile(typed: Typed, found: Found): ReadProfile {
  const problems: Problem[] = []
  const say = (field: string, problem: ProfileProblem) => problems.push({ field, problem })
  const presentation = squeezeLines(typed.text('presentation'))
  if (presentation.length > longestPresentation) say('presentation', 'presentation-long')
  const website = readWebsite(typed.text('website'))
  if (website === 'wrong') say('website', 'website-wrong')
  const value: Profile = {
    ...(presentation && { presentation }),
    themes: found.themes,
    ...(website && website !== 'wrong' && { website }),
    ...readContact(typed, say),
    office: readOffice(typed, found, say),
    offers: readOffered(typed, found, 'offers', say),
    seeks: readOffered(typed, found, 'seeks', say),
    networks: readNetworks(typed, say),
    places: readPlaces(found, say),
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value }
}

type Say = (field: string, problem: ProfileProblem) => void

function readContact(typed: Typed, say: Say): Pick<Profile, 'contactEmail' | 'contactPhone'> {
  const email = readEmail(typed.text('contact-email'))
  if (!email.ok && email.reason !== 'email-missing') say('contact-email', 'email-wrong')
  const phone = squeeze(typed.text('contact-phone'))
  if (phone && !isPhone(phone)) say('contact-phone', 'phone-wrong')
  return { ...(email.ok && { contactEmail: email.value }), ...(phone && { contactPhone: phone }) }
}

/** Written as anyone likes: figures, and what people put between them. */
function isPhone(text: string): boolean {
  const figures = text.replace(/\D/g, '').length
  return /^\+?[\d\s().-]+$/.test(text) && figures >= 8 && figures <= 15
}

/** At somebody’s home, whatever was typed finer than the district is not kept. */
function readOffice(typed: Typed, found: Found, say: Say): Office {
  const isHome = typed.has('office-home')
  const { office, point } = found
  if (office === 'unknown' || office === 'several') say('office', 'office-unknown')
  const district = typeof office === 'object' ? { territoryId: office.id } : {}
  if (isHome) return { isHome, ...district }
  const address = squeeze(typed.text('office-address'))
  if (address.length > 200) say('office-address', 'address-long')
  if (point === 'wrong') say('office-point', 'point-wrong')
  return { isHome, ...district, ...(address && { address }), ...(typeof point === 'object' && { point }) }
}

function readOffered(typed: Typed, found: Found, direction: Direction, say: Say): Offered[] {
  return found[direction].map((what) => {
    const field = `${direction}-${what}`
    const note = squeeze(typed.text(field))
    if (note.length > longestNote) say(field, 'note-long')
    return { what, ...(note && { note }) }
  })
}

function readNetworks(typed: Typed, say: Say): string[] {
  const named = [...typed.all('networks'), typed.text('network')].map(squeeze).filter(Boolean)
  const networks = [...new Map(named.map((name) => [fold(name) || name, name])).values()]
  if (networks.some((name) => name.length > 200)) say('network', 'network-long')
  if (networks.length > mostNetworks) say('network', 'networks-many')
  return networks
}

function readPlaces({ kept, added }: Found, say: Say): string[] {
  if (added === 'unknown') say('place', 'place-unknown')
  if (added === 'several') say('place', 'place-several')
  const places = [...new Set([...kept, ...(typeof added === 'object' ? [added.id] : [])])]
  if (places.length > mostPlaces) say('place', 'places-many')
  return places
}
