import type { directory as fr } from '../fr/directory.ts'
import { n, networks } from './counted.ts'

export const directory: typeof fr = {
  filters: {
    title: 'Find a signatory',
    name: 'Name',
    place: 'Place',
    near: 'Near',
    nearHint: 'A town, a postcode, a neighbourhood',
    nearMe: 'Near me',
    nearLooking: 'Looking…',
    nearRefused: 'Your device did not give its position. Write your town or its postcode.',
    nearPromise: 'Your position is rounded to one kilometre, sorts this list and is kept nowhere.',
    search: 'Search',
    clear: 'Clear all',
    unknownPlace:
      'We do not know this place. Try the name of the town, its postcode or the code of the neighbourhood.',
    severalNear: 'Several places have this name. Add the postcode, or choose from the list.',
    nowhere: 'We know this place, but not where it is. Try a town nearby.',
    several: (place) => `Several places have this name. Which one do you mean by “${place}”?`,
    corrected: (typed, meant) => `No name contains “${typed}”: here are those that contain “${meant}”.`,
  },
  facets: {
    title: 'Refine',
    jump: 'Refine these results',
    territory: 'Where they act',
    everywhere: 'Everywhere',
    theme: 'Theme',
    offers: 'What they offer',
    seeks: 'What they look for',
    kind: 'Who',
    proof: 'What is known of the signature',
    network: 'Members of the network',
    count: ({ associations, networks: many }) =>
      [associations > 0 ? n(associations) : '', many > 0 ? networks(many) : ''].filter(Boolean).join(' · '),
    chosen: 'Chosen filters',
    remove: 'Remove',
    note: 'Networks are counted apart. An association that acts in several places is counted in each.',
    chosenOffers: (what) => `Offers: ${what.toLowerCase()}`,
    chosenSeeks: (what) => `Looks for: ${what.toLowerCase()}`,
    chosenNetwork: (name) => `Member: ${name}`,
    chosenName: (name) => `Name: ${name}`,
  },
  order: {
    label: 'Order',
    recent: 'Newest first',
    nom: 'By name',
    proche: 'Nearest first',
    nearOf: (place) => `Nearest first, from: ${place}.`,
    nearPoint: 'Nearest first, from your position.',
  },
  map: {
    title: 'Map: where the signatories found act',
    legend:
      'The number is that of associations and informal groups. A double circle says that a network acts there too. Whoever acts in several places is shown in each.',
    source: 'Outlines: IGN, Admin Express 2018, Licence Ouverte.',
    inWords: 'The same map, in words',
    open: 'Open the interactive map',
    close: 'Close the interactive map',
    loading: 'The map is on its way…',
    failed: 'The interactive map could not come. The drawing and the list are still there.',
    interactive:
      'Interactive map. Tab to go from place to place, Enter to open, arrows to move, plus and minus to zoom, Escape to close.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    seeList: 'See the list in this place',
    several: '{n}\u00a0places',
  },
  view: { label: 'Show as', list: 'List', map: 'Map' },
  distance: (metres) =>
    metres < 1000
      ? 'less than a kilometre away'
      : metres < 10_000
        ? `about ${n(Math.round(metres / 1000))}\u00a0km away`
        : `${n(Math.round(metres / 5000) * 5)}\u00a0km away`,
}
