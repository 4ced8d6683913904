/** What associations lend, give or ask one another. Stored by these codes; shown in the visitor’s language. */
export const exchanges = [
  'room',
  'equipment',
  'vehicle',
  'skill',
  'volunteers',
  'information',
  'partners',
] as const

export type Exchange = (typeof exchanges)[number]

export function isExchange(text: string): text is Exchange {
  return (exchanges as readonly string[]).includes(text)
}

/** Both ways of an exchange. */
export const directions = ['offers', 'seeks'] as const
export type Direction = (typeof directions)[number]
