import { type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import type { Decision, RequestKind } from '../rules/request.ts'

type About = { lang: Lang; kind: RequestKind; association: string; slug: string; words: string; key: string }

/** To whoever asked: one button before anybody else hears of it. */
export function confirmLetter(siteUrl: string, about: About & { email: string; secret: string }): Letter {
  const { lang, kind, association, email, secret } = about
  const t = messages(lang).letters
  const url = siteUrl + localPath(lang, `/demande/${secret}`)
  const blocks = [t.hello, t.confirm.text[kind](association), { button: t.confirm.open, url }, t.notYou]
  return makeLetter({
    ...about,
    to: email,
    kind: 'identity.confirm',
    subject: t.confirm.subject(association),
    blocks,
  })
}

/** To those who may decide. */
export function decideLetter(
  siteUrl: string,
  about: About & { name: string; to: string; secret: string },
): Letter {
  const { lang, kind, association, name, words, secret } = about
  const t = messages(lang).letters
  const url = siteUrl + localPath(lang, `/demande/${secret}`)
  const blocks = [
    t.hello,
    t.decide.text[kind](name || t.someone, association),
    words,
    { button: t.decide.open, url },
    t.decide.nothing,
  ]
  return makeLetter({ ...about, kind: 'identity.decide', subject: t.decide.subject(association), blocks })
}

/** To whoever asked: what was decided. */
export function decidedLetter(
  siteUrl: string,
  about: About & { email: string; decision: Decision; reason: string },
): Letter {
  const { lang, kind, association, email, decision, reason, slug } = about
  const t = messages(lang).letters
  const isIn = kind === 'claim' && decision === 'accepted'
  const url = siteUrl + localPath(lang, isIn ? '/connexion' : `/associations/${slug}`)
  const blocks = [
    t.hello,
    t.decided[kind][decision](association),
    ...(reason ? [t.decided.reason(reason)] : []),
    { button: isIn ? t.decided.signIn : t.decided.see, url },
  ]
  return makeLetter({
    ...about,
    to: email,
    kind: 'identity.decided',
    subject: t.decided.subject(association),
    blocks,
  })
}
