import type { LetterKind } from '../../kernel/letter-kinds.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { type LetterBlock, makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import { dayWords, whenWords } from '../messages/when.ts'
import type { Invitation } from '../queries/invitations.ts'
import type { Meeting } from '../rules/meeting.ts'

/** What each letter of a meeting needs: to whom, about what, with which link. */
export type MeetingLetter = {
  lang: Lang
  to: string
  key: string
  url: string
  meeting: Meeting
  invitation: Invitation
}

/** The link of an invitation, as its letter carries it. */
export function invitationUrl(siteUrl: string, lang: Lang, secret: string): string {
  return `${siteUrl}${localPath(lang, `/rencontre/${secret}`)}`
}

export function invitedLetter(letter: MeetingLetter): Letter {
  const t = messages(letter.lang).letters
  const { meeting, invitation } = letter
  return write({ ...letter, kind: 'meeting.invited' }, t.invited.subject, [
    t.invited.text(invitation.name, meeting.territory.name),
    ...(meeting.convenedFor ? [t.invited.by(meeting.convenedFor.name)] : []),
    { list: facts(letter) },
    t.answer,
    { button: t.button, url: letter.url },
    t.stop,
  ])
}

export function movedLetter(letter: MeetingLetter): Letter {
  const t = messages(letter.lang).letters
  return write({ ...letter, kind: 'meeting.moved' }, t.moved.subject, [
    t.moved.text,
    { list: facts(letter) },
    ...(letter.invitation.answer ? [t.moved.again] : [t.answer]),
    { button: t.button, url: letter.url },
    t.stop,
  ])
}

export function cancelledLetter(letter: MeetingLetter): Letter {
  const t = messages(letter.lang).letters
  const { cancelledWhy } = letter.meeting
  return write({ ...letter, kind: 'meeting.cancelled' }, t.cancelled.subject, [
    t.cancelled.text,
    ...(cancelledWhy ? [t.cancelled.why(cancelledWhy)] : []),
    { list: facts(letter) },
    { button: t.see, url: letter.url },
  ])
}

export function nearLetter(letter: MeetingLetter): Letter {
  const t = messages(letter.lang).letters
  const { answer } = letter.invitation
  return write({ ...letter, kind: 'meeting.near' }, t.near.subject, [
    t.near.text,
    { list: facts(letter) },
    t.near.said[answer === 'yes' || answer === 'perhaps' ? answer : 'none'],
    { button: t.button, url: letter.url },
    t.stop,
  ])
}

function write(
  letter: MeetingLetter & { kind: LetterKind },
  subject: (title: string, day: string) => string,
  blocks: LetterBlock[],
): Letter {
  const { meeting, lang } = letter
  return makeLetter({ ...letter, subject: subject(meeting.title, dayWords(lang, meeting.startsAt)), blocks })
}

function facts({ lang, meeting }: MeetingLetter): string[] {
  const t = messages(lang).letters
  return [
    meeting.title,
    t.when(whenWords(lang, meeting)),
    t.place(meeting.place),
    ...(meeting.access ? [t.access(meeting.access)] : []),
    ...(meeting.agenda.length > 0 ? [t.agenda(meeting.agenda.join(' · '))] : []),
  ]
}
