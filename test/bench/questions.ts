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

/** `count` different questions, the same for the same seed: from one filter to five at once, in every order, the nearest first too. */
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
  const maybe = (name: string, list: readonly string[]) => {
    const value = list[digit(list.length + 2)]
    if (value) query.append(name, value)
  }
  maybe('theme', themes)
  maybe('nom', words)
  maybe('propose', exchanges)
  maybe('cherche', exchanges)
  const commune = digit(440)
  if (commune < 400) query.append('lieu-choice', `commune:Z${1000 + commune}`)
  else if (commune < 420) query.append('lieu-choice', `departement:Z${10 + commune - 400}`)
  maybe('preuve', proofs)
  maybe('type', kinds)
  if (digit(3) === 1) query.append('tri', 'nom')
  // A third ask for the nearest first, each from a point of its own among the crowd’s places.
  if (number % 3 === 1)
    query.append('pres', `${38 + ((number * 31) % 800) / 100}, ${-26 + ((number * 17) % 1_200) / 100}`)
  return `/signataires?${query}`
}
