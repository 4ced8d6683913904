// Control and direction marks: invisible, and able to make one name look like another.
const invisible = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

// Most texts are so already, and millions are read: looking is ten times quicker than mending. Letters up to ſ are
// each written in one way that is NFC; the no-break space and the soft hyphen are not among these.
const plainLine = /^(?:[!-~¡-¬®-ſ’]+(?: [!-~¡-¬®-ſ’]+)*)?$/

/** One line as a person meant it: NFC, no control or direction marks, single spaces. @example squeeze('  a \n b ') // 'a b' */
export function squeeze(text: string): string {
  if (plainLine.test(text)) return text
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(invisible, '').trim()
}

/** Several lines as a person meant them: as `squeeze`, but line ends stay and at most one empty line stands. */
export function squeezeLines(text: string): string {
  const lines = text.split('\n').map((line) => squeeze(line))
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A name as it is searched: no accent, no case, no punctuation. @example fold('Élan & Cité') // 'elan cite' */
export function fold(text: string): string {
  const plain = text.replace(/[^\0-\x7f]/gu, plainLetters).toLowerCase()
  return isFolded.test(plain) ? plain : plain.replace(/[^a-z0-9]+/g, ' ').trim()
}

const isFolded = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** What a letter beyond ASCII is searched as: those of European languages are found once for all. */
function plainLetters(letter: string): string {
  return european[letter.charCodeAt(0)] ?? withoutMarks(letter)
}

function withoutMarks(letter: string): string {
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss')
}

const european = Array.from({ length: 0x180 }, (_, code) => withoutMarks(String.fromCharCode(code)))

/** A readable address. @example slug('Les Glaneurs de Valbrume') // 'les-glaneurs-de-valbrume' */
export function slug(text: string): string {
  return fold(text).replaceAll(' ', '-').slice(0, 80).replace(/-$/, '')
}

/** A number as it is compared: capitals and digits only, wide or accented ones made plain. @example compact('w751-085 568') // 'W751085568' */
export function compact(text: string): string {
  if (/^[A-Z0-9]*$/.test(text)) return text
  return text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^\p{Lu}\p{Nd}]/gu, '')
}
