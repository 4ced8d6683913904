import { formatList } from '../../../platform/languages.ts'
import type { address as fr } from '../fr/address.ts'

const quarters = (names: string[]) => formatList('en', names)

export const address: typeof fr = {
  title: 'Is my address in a priority neighbourhood?',
  over: 'Territories',
  lead: 'Three possible answers: inside, outside, or too close to the border to say.',
  privacy: 'What you write here is neither kept nor noted anywhere.',
  privacyOutside: 'The address is sent, without your name, to the service that knows where it is:',
  typed: {
    title: 'With an address',
    label: 'Full address',
    hint: 'Number, street, postcode and town. For instance: 12 rue des Glycines, 99100 Valbrume',
    button: 'Check this address',
    missing: 'Write an address.',
  },
  off: {
    title: 'Without writing an address',
    text: 'This site is linked to no service of addresses. Choose a town, then show the spot on its map; or give coordinates.',
  },
  commune: {
    title: 'By showing the spot on a map',
    label: 'Town',
    hint: 'Name or postcode',
    button: 'See the map of this town',
    missing: 'Choose a town.',
    unknown: (text) => `We know no town named “${text}”.`,
    several: 'Several towns answer to this name. Which one?',
    mapTitle: (name) => `Map of ${name}`,
    mapText: 'Press the spot. The map shows the priority neighbourhoods, without the streets.',
    mapAlt: (name) => `Map of ${name} and its priority neighbourhoods: press a spot to know`,
    closer: 'The border is too close here for this scale. Press again, on this larger map.',
    keyboard:
      'This map asks you to show a spot. With a keyboard, open a neighbourhood of the list instead, or give coordinates.',
    listTitle: (name) => `Priority neighbourhoods in ${name}`,
    none: (name) => `There is no priority neighbourhood in ${name}`,
    noneText: 'So any address of this town is outside.',
    noMap: 'The perimeters of these neighbourhoods are not drawn here.',
  },
  coordinates: {
    title: 'With coordinates',
    label: 'Coordinates',
    hint: 'Latitude then longitude, as a map on your phone gives them. For instance: 46.58, -20.25',
    button: 'Check this spot',
    wrong: 'Write a latitude then a longitude, for instance: 48.8566, 2.3522',
  },
  answer: {
    inside: (names) => `Yes, in ${quarters(names)}`,
    outside: 'No, outside any priority neighbourhood',
    'too-close': 'Too close to the border to say',
    vague: 'This address is too vague to say',
    choose: 'Which address do you mean?',
    unknown: 'We cannot find this address',
    down: 'The service of addresses does not answer',
    empty: 'The perimeters are not loaded yet',
  },
  text: {
    inside:
      'The associations acting there are on the page of the neighbourhood. For a right or an aid that depends on it, the town hall confirms.',
    also: (names) => `The spot is also very close to ${quarters(names)}.`,
    outside: 'The town may have priority neighbourhoods elsewhere, and associations act there too.',
    'too-close':
      'Published borders are rounded by a few metres: within 15 metres nobody can answer from here. Ask the town hall, a community centre, or look the address up on the official site.',
    vague: (commune) =>
      `A number is missing, or is not known. A street can be inside and outside. Add the number and the town${commune && `, or look at the neighbourhoods of ${commune}`}.`,
    choose: 'Several addresses look alike and do not have the same answer.',
    unknown: 'Check the spelling, add the postcode, or show the spot on a map.',
    down: 'Try again in a moment, or show the spot on a map.',
    empty: 'This site knows no priority neighbourhood for now. Ask the town hall.',
  },
  about: (label) => `Answer for: ${label}`,
  official: 'Official site: sig.ville.gouv.fr',
  near: 'Possible neighbourhoods',
  here: 'The neighbourhood',
  again: 'Check another spot',
}
