import { type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { nationalMessages } from '../messages/national/index.ts'

type ToPost = {
  to: string
  lang: Lang
  key: string
  number: number
  summary: string
  charters: { slug: string; name: string }[]
}

/** Tells a steward that a newer national version came out: one letter, whatever the number of their charters. */
export function nationalLetter(siteUrl: string, told: ToPost): Letter {
  const { to, lang, key, number, summary, charters } = told
  const t = nationalMessages(lang).letter
  const buttons = charters.map(({ slug, name }) => ({
    button: t.one(name),
    url: siteUrl + localPath(lang, `/declinaisons/${slug}/projet/national`),
  }))
  const said = summary ? [t.summary, summary] : []
  const blocks = [t.hello, t.told(number), ...said, t.what, ...buttons, t.nothing]
  return makeLetter({ lang, to, kind: 'local-charter.national', subject: t.subject(number), key, blocks })
}
