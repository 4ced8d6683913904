import { fold } from '../../../app/kernel/text.ts'
import type { Chance } from './chance.ts'
import { activities, audiences, type Country, capital, forms, type Place, qualities } from './words.ts'

/** An association that nobody declared. */
export type Invented = { name: string; place: Place }

/** One more, named as associations are: a few words come back everywhere, most proper names once. */
export function inventAssociation(chance: Chance, country: Country): Invented {
  const place = chance.pickCommon(country.places)
  const words = pattern(chance, country, place)
  return { name: written(chance, words), place }
}

/** Half of the proper names come back, the most common ones often; the others are new. */
function properName(chance: Chance, { properNames, invent }: Country): string {
  const word = chance.is(0.55)
    ? chance.pickCommon(properNames)
    : invent(chance) + (chance.is(0.3) ? invent(chance) : '')
  return capital(word)
}

function pattern(chance: Chance, country: Country, place: Place): string {
  const form = capital(chance.pickCommon(forms))
  const activity = () => chance.pickCommon(activities)
  const quality = () => chance.pickCommon(qualities)
  const proper = () => properName(chance, country)
  const where = of(place.name)
  const shapes: [number, () => string][] = [
    [14, () => `${form} ${chance.is(0.5) ? 'des' : 'de'} ${activity()} ${where}`],
    [12, () => `${form} ${quality()} ${where}`],
    [10, () => `Les ${chance.pickCommon(audiences)} ${of(proper())}`],
    [12, () => `${form} ${activity()} ${proper()}`],
    [10, () => `${proper()} ${activity()}`],
    [10, () => `${form} ${of(proper())}`],
    [9, () => `${proper()} ${proper()}`],
    [7, () => `${form} pour ${article(activity())} et ${article(activity())} ${where}`],
    [6, () => `${form} des ${chance.pickCommon(audiences)} ${of(proper())} et ${where}`],
    [5, () => `${chance.pick(country.common)} et ${chance.pick(country.common)} ${proper()}`],
    [5, () => proper()],
  ]
  let left = chance.below(100)
  for (const [weight, make] of shapes) {
    if (left < weight) return make()
    left -= weight
  }
  return proper()
}

const beginsWithVowel = /^[aeiouyhéèêâîôœæ]/i

function of(name: string): string {
  return beginsWithVowel.test(name) ? `d’${name}` : `de ${name}`
}

function article(name: string): string {
  return beginsWithVowel.test(name) ? `l’${name}` : `la ${name}`
}

/** As they were typed at the counter: mostly capitals without accents, with a plain apostrophe. */
function written(chance: Chance, name: string): string {
  const plain = name.replaceAll('’', "'")
  if (chance.is(0.45))
    return plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').toUpperCase()
  return chance.is(0.4) ? plain.toUpperCase() : plain
}

/** The letters of the words that carry the name. */
export function initials(name: string): string {
  const words = fold(name)
    .split(' ')
    .filter((word) => word.length > 3)
  return words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
}
