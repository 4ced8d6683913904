/** An address of the register that asks something. */
export type Question = string

const themes = ['food', 'children', 'culture', 'digital', 'education', 'employment', 'environment', 'health']
const exchanges = ['room', 'equipment', 'vehicle', 'skill', 'volunteers', 'information', 'partners']
const proofs = ['mailbox', 'register', 'backed', 'paper', 'historic']
// Whole, begun, without accents, and with a mistake in them.
const words = [
  'jardins',
  'hirond',
  'etincelle',
  'passerele',
  'vélo',
  'cuisne',
  'grand',
  'boussole',
  'lucoiles',
  'théâtre',
]
const kinds = ['association', 'informal', 'network']
const places = [
  ...Array.from({ length: 400 }, (_, i) => `commune:Z${1000 + i}`),
  ...Array.from({ length: 20 }, (_, i) => `departement:Z${10 + i}`),
]
const filters: readonly [name: string, values: readonly string[]][] = [
  ['theme', themes],
  ['nom', words],
  ['propose', exchanges],
  ['cherche', exchanges],
  ['lieu-choice', places],
  ['preuve', proofs],
  ['type', kinds],
]

/**
 * `count` different questions, the same for the same seed: one filter, two or three, as people ask, in every order;
 * nearly half ask for the nearest first, each from a point of its own among the crowd’s places.
 */
export function questions(count: number, seed: number): Question[] {
  const asked = new Set<Question>()
  for (let n = 0; asked.size < count; n++) asked.add(question(n * 7_919 + seed * 104_729))
  return [...asked]
}

/** The digits of one number, each in its own base, choose the parts of a question. */
function question(number: number): Question {
  let rest = number
  const digit = (base: number) => {
    const value = rest % base
    rest = Math.floor(rest / base)
    return value
  }
  const query = new URLSearchParams()
  const order = digit(3)
  for (let left = 1 + digit(3); left > 0; left--) {
    const [name, values] = filters[digit(filters.length)] ?? ['', []]
    query.set(name, values[digit(values.length)] ?? '')
  }
  if (order === 1) query.append('tri', 'nom')
  if (order === 2)
    query.append('pres', `${38 + ((number * 31) % 800) / 100}, ${-26 + ((number * 17) % 1_200) / 100}`)
  return `/signataires?${query}`
}
