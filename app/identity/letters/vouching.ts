import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'

type About = {
  lang: Lang
  association: string
  name: string
  words: string
  to: string
  secret: string
  key: string
}

/** To a neighbour that was asked: do you know this person? Saying nothing is an answer too. */
export function vouchLetter(siteUrl: string, about: About & { neighbour: string }): Letter {
  const { lang, association, name, words, neighbour, secret } = about
  const t = messages(lang).letters
  const url = siteUrl + localPath(lang, `/demande/${secret}`)
  const blocks = [
    t.hello,
    t.vouch.text(name, association, neighbour),
    words,
    { button: t.vouch.open, url },
    t.vouch.nothing,
  ]
  return makeLetter({ ...about, kind: 'identity.vouch', subject: t.vouch.subject(association), blocks })
}

/** To who held the entry before: somebody is let in soon, and they may contest it. */
export function vouchedLetter(
  siteUrl: string,
  about: About & { neighbours: string[]; opensAt: Date },
): Letter {
  const { lang, association, name, words, neighbours, opensAt, secret } = about
  const t = messages(lang).letters
  const url = siteUrl + localPath(lang, `/demande/${secret}`)
  const blocks = [
    t.hello,
    t.vouched.text(name, association),
    words,
    t.vouched.by(neighbours),
    t.vouched.opens(formatDate(lang, opensAt)),
    { button: t.vouched.open, url },
  ]
  return makeLetter({ ...about, kind: 'identity.vouched', subject: t.vouched.subject(association), blocks })
}
