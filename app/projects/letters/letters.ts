import type { LetterKind } from '../../kernel/letter-kinds.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { type LetterBlock, makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import { dayWords } from '../messages/words.ts'
import type { Partner } from '../rules/partner.ts'
import type { Project } from '../rules/project.ts'

/** What each letter of a project needs: to whom, about what, about which partner, with which link. */
export type ProjectLetter = {
  lang: Lang
  to: string
  key: string
  url: string
  project: Project
  partner: Partner
  /** Who reads an answer to this letter, where there is an address for one. */
  other: string
  replyTo?: string
}

/** The link of a partner, as its letter carries it. */
export function partnerUrl(siteUrl: string, lang: Lang, secret: string): string {
  return `${siteUrl}${localPath(lang, `/projet/${secret}`)}`
}

/** To an association that is asked: will you be a partner? */
export function invitedLetter(letter: ProjectLetter): Letter {
  const { project, partner, lang } = letter
  const t = messages(lang).letters
  return write(letter, 'project.invited', t.invited.subject(project.lead.name, project.title), [
    t.hello,
    t.invited.text(project.lead.name, partner.name),
    { list: facts(letter) },
    ...(partner.role ? [t.invited.role(partner.role)] : []),
    t.invited.nothing,
    { button: t.invited.button, url: letter.url },
    t.keep,
  ])
}

/** To the lead: an association accepted, declined or left. */
export function answeredLetter(letter: ProjectLetter & { said: 'accepted' | 'declined' | 'left' }): Letter {
  const { project, partner, lang, said } = letter
  const t = messages(lang).letters
  const { role, commits } = partner
  return write(letter, 'project.answered', t.answered[said].subject(partner.name, project.title), [
    t.hello,
    t.answered[said].text(partner.name, project.title),
    ...(said === 'accepted' && (role || commits) ? [{ list: [role, commits].filter(Boolean) }] : []),
    { button: t.open, url: letter.url },
  ])
}

/** To who wants to join: is this mailbox yours? */
export function confirmLetter(letter: ProjectLetter): Letter {
  const { project, partner, lang } = letter
  const t = messages(lang).letters
  return write(letter, 'project.confirm', t.confirm.subject(project.title), [
    t.hello,
    t.confirm.text(partner.name, project.title),
    partner.words,
    { button: t.confirm.button, url: letter.url },
    t.confirm.notYou,
  ])
}

/** To the lead: somebody wants to join. */
export function wishedLetter(letter: ProjectLetter): Letter {
  const { project, partner, lang } = letter
  const t = messages(lang).letters
  return write(letter, 'project.wished', t.wished.subject(partner.name, project.title), [
    t.hello,
    t.wished.text(partner.name, project.title),
    partner.words,
    t.wished.next,
    { button: t.wished.button, url: letter.url },
  ])
}

/** To who asked: the lead said yes, or no. */
export function wishAnsweredLetter(letter: ProjectLetter & { said: 'welcomed' | 'turned-down' }): Letter {
  const { project, lang, said } = letter
  const t = messages(lang).letters
  const words = t.wishAnswered[said]
  const isIn = said === 'welcomed'
  return write(letter, 'project.wish-answered', words.subject(project.title), [
    t.hello,
    words.text(project.lead.name, project.title),
    ...(isIn ? [{ list: facts(letter) }, { button: t.open, url: letter.url }, t.keep] : []),
  ])
}

/** To a partner: the last day of the call, or the day of something to do, is near. */
export function nearLetter(
  letter: ProjectLetter & { dueOn: string; what?: string; left: readonly string[] },
): Letter {
  const { project, lang, dueOn, what, left } = letter
  const t = messages(lang).work.letter
  const day = dayWords(lang, dueOn)
  const { title, call } = project
  const subject = what ? t.itemSubject(what) : t.callSubject(day, title)
  return write(letter, 'project.near', subject, [
    messages(lang).letters.hello,
    what ? t.itemText(what, day, title) : t.callText(call?.name ?? '', day),
    ...(left.length > 0 ? [t.left, { list: left }] : []),
    { button: t.button, url: letter.url },
    t.stop,
  ])
}

/** Words of the other side, as they were written. */
export function carriedLetter(letter: ProjectLetter & { from: string; carried: string }): Letter {
  const { project, lang, from, carried } = letter
  const t = messages(lang).letters
  return write(letter, 'project.carried', t.carried.subject(project.title), [
    t.hello,
    t.carried.text(from, project.title),
    carried,
    { button: t.open, url: letter.url },
  ])
}

/** To who wrote where nobody hears any more. */
export function unheardLetter({ replyTo: _, ...letter }: ProjectLetter): Letter {
  const t = messages(letter.lang).letters
  return write(letter, 'project.unheard', t.unheard.subject, [
    t.hello,
    t.unheard.text(letter.project.title),
    { button: t.open, url: letter.url },
  ])
}

/** A letter of a project; how to answer it stands at its end. */
export function write(
  letter: ProjectLetter,
  kind: LetterKind,
  subject: string,
  blocks: LetterBlock[],
): Letter {
  const { lang, other, replyTo } = letter
  const how = replyTo ? [messages(lang).letters.reply(other)] : []
  return makeLetter({ ...letter, kind, subject, blocks: [...blocks, ...how] })
}

function facts({ lang, project }: ProjectLetter): string[] {
  const t = messages(lang).letters.facts
  const { title, territory, call, purpose } = project
  const [first = ''] = purpose.split('\n')
  return [
    title,
    first,
    t.place(territory.name),
    ...(call ? [t.call(call.name)] : []),
    ...(call?.until ? [t.until(dayWords(lang, call.until))] : []),
  ]
}
