import { fold } from '../../kernel/text.ts'

/** Words that most names share and that tell nobody apart. */
const common = new Set([
  ...[
    'association',
    'asso',
    'ass',
    'assoc',
    'de',
    'du',
    'des',
    'la',
    'le',
    'les',
    'l',
    'd',
    'et',
    'a',
    'au',
    'aux',
  ],
  ...['en', 'pour', 'sur', 'dans', 'par', 'loi', '1901'],
])

/** The words of a name that tell it from others. @example tellingWords('Association des Amis du Lac') // ['amis', 'lac'] */
function tellingWords(name: string): string[] {
  const words = fold(name).split(' ').filter(Boolean)
  const telling = words.filter((word) => !common.has(word))
  return telling.length > 0 ? telling : words
}

/** How alike two names are, from 0 to 1: the share of pairs of letters they have in common, common words apart. */
export function resemblance(a: string, b: string): number {
  const [one, other] = [pairs(a), pairs(b)]
  if (one.length + other.length === 0) return 0
  const left = [...other]
  const both = one.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * both.length) / (one.length + other.length)
}

function pairs(name: string): string[] {
  return tellingWords(name).flatMap((word) => {
    const padded = ` ${word} `
    return Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2))
  })
}

/** The same name, but for case, accents, punctuation and the words that most names share. */
export function isSameName(a: string, b: string): boolean {
  return tellingWords(a).join(' ') === tellingWords(b).join(' ')
}
