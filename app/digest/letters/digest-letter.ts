import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { type LetterBlock, makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import type { ToldPart } from '../rules/part.ts'

type Digest = { lang: Lang; to: string; key: string; since: Date; parts: readonly ToldPart[] }

/** What is new near somebody, since the letter before. */
export function digestLetter(siteUrl: string, letter: Digest): Letter {
  const { lang, since, parts } = letter
  const t = messages(lang)
  const at = (path: string) => siteUrl + localPath(lang, path)
  const sections = parts.map(({ heading, lines, total, more }): LetterBlock => {
    const rest = total - lines.length
    const links = lines.map(({ words, path }) => ({ words: words(lang), url: at(path) }))
    const others = rest > 0 ? [{ words: t.others(rest), url: at(more) }] : []
    return { heading: heading(lang), links: [...links, ...others] }
  })
  const count = parts.reduce((sum, { total }) => sum + total, 0)
  const blocks = [
    t.letter.hello,
    t.letter.since(formatDate(lang, since)),
    ...sections,
    { button: t.letter.button, url: at('/espace') },
  ]
  return makeLetter({ ...letter, kind: 'digest', subject: t.letter.subject(count), blocks })
}
