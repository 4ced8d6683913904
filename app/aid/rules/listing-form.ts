import { type Day, readDay } from '../../kernel/instants.ts'
import { squeeze, squeezeLines } from '../../kernel/text.ts'
import {
  type Direction,
  daysFrom,
  directions,
  type Kind,
  kinds,
  mostDays,
  type NewListing,
} from './listing.ts'

/** A form as it was typed. */
export type Typed = { text(name: string): string; has(name: string): boolean }

export type ListingProblem =
  | 'direction-missing'
  | 'kind-missing'
  | 'title-missing'
  | 'title-long'
  | 'details-long'
  | 'short-long'
  | 'capacity-wrong'
  | 'place-missing'
  | 'place-unknown'
  | 'place-several'
  | 'day-wrong'
  | 'day-past'
  | 'until-missing'
  | 'until-late'

export type Problem = { field: string; problem: ListingProblem }

export const longestTitle = 80
export const longestDetails = 600
export const longestShort = 120

/** What the words of the place mean, found by the room that knows. */
export type PlaceFound = { id: string } | 'missing' | 'unknown' | 'several'

/** The short texts that say how a room, or a thing, may be had. */
const shortFields = ['hours', 'notice', 'insurance', 'accessibility'] as const

export type ReadListing = { ok: true; value: NewListing } | { ok: false; problems: Problem[] }

/** Reads the form of a need or an offer: every fault is told at once. `today` is the day in Paris. */
export function readListing(typed: Typed, place: PlaceFound, today: Day): ReadListing {
  const problems: Problem[] = []
  const say: Say = (field, problem) => problem && problems.push({ field, problem })
  const direction = directions.find((one) => one === typed.text('direction'))
  const kind = kinds.find((one) => one === typed.text('kind'))
  say('direction', !direction && 'direction-missing')
  say('kind', !kind && 'kind-missing')
  const words = readTexts(typed, say)
  say('place', typeof place === 'string' && (`place-${place}` as const))
  const days = readDays(typed, today, say)
  const value = { ...words, ...days }
  if (problems.length > 0 || typeof place === 'string' || !direction || !kind) return { ok: false, problems }
  return { ok: true, value: wholeListing({ direction, kind, territoryId: place.id }, value) }
}

type Say = (field: string, problem: ListingProblem | false | undefined) => unknown

function readTexts(typed: Typed, say: Say) {
  const title = squeeze(typed.text('title'))
  const details = squeezeLines(typed.text('details'))
  const capacity = readCapacity(typed.text('capacity'))
  say('title', title === '' ? 'title-missing' : title.length > longestTitle && 'title-long')
  say('details', details.length > longestDetails && 'details-long')
  say('capacity', capacity === 'wrong' && 'capacity-wrong')
  const short = shortFields.map((field) => [field, squeeze(typed.text(field))] as const)
  for (const [field, text] of short) say(field, text.length > longestShort && 'short-long')
  return {
    title,
    ...(details && { details }),
    ...(typeof capacity === 'number' && { capacity }),
    ...Object.fromEntries(short.filter(([, text]) => text !== '')),
  }
}

function readDays(typed: Typed, today: Day, say: Say): { neededBy?: Day; listedUntil: Day } {
  const needed = typed.text('needed-by').trim()
  const neededBy = needed === '' ? undefined : readDay(needed)
  say('needed-by', needed !== '' && (!neededBy ? 'day-wrong' : neededBy < today && 'day-past'))
  const until = typed.text('until').trim()
  // A need has passed with its day: that is when it leaves the list, unless somebody says otherwise.
  const listedUntil = until === '' ? neededBy : readDay(until)
  say('until', whyNotUntil(until, listedUntil, today))
  return { ...(neededBy && { neededBy }), listedUntil: listedUntil ?? today }
}

/** Why a listing may not last until a day, as it was typed. */
export function whyNotUntil(typed: string, until: Day | undefined, today: Day): ListingProblem | undefined {
  if (!until) return typed.trim() === '' ? 'until-missing' : 'day-wrong'
  if (until < today) return 'day-past'
  return until > daysFrom(today, mostDays) ? 'until-late' : undefined
}

function readCapacity(typed: string): number | 'wrong' | undefined {
  const figures = typed.replace(/\s/g, '')
  if (figures === '') return undefined
  const number = /^\d{1,5}$/.test(figures) ? Number(figures) : 0
  return number > 0 ? number : 'wrong'
}

type Whole = { direction: Direction; kind: Kind; territoryId: string }

/** What only concerns a place or a thing is not kept for the rest. */
function wholeListing(whole: Whole, words: Omit<NewListing, keyof Whole>): NewListing {
  const { capacity, hours, notice, insurance, accessibility, ...others } = words
  const isRoom = whole.kind === 'room'
  return {
    ...whole,
    ...others,
    ...(isRoom && capacity !== undefined && { capacity }),
    ...(isRoom && hours && { hours }),
    ...(isRoom && accessibility && { accessibility }),
    ...((isRoom || whole.kind === 'equipment') && {
      ...(notice && { notice }),
      ...(insurance && { insurance }),
    }),
  }
}
