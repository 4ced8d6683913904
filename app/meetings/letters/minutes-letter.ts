import { formatDate, type Lang } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import { dayWords } from '../messages/when.ts'
import type { Decision } from '../queries/record.ts'
import type { Meeting } from '../rules/meeting.ts'

type MinutesLetter = {
  lang: Lang
  to: string
  key: string
  url: string
  meeting: Meeting
  /** The association that is told. */
  name: string
  decisions: readonly Decision[]
}

/** What was decided, and where to read the rest. */
export function minutesLetter({ meeting, name, decisions, ...letter }: MinutesLetter): Letter {
  const { lang, url } = letter
  const t = messages(lang)
  const said = t.letters.minutes
  const day = dayWords(lang, meeting.startsAt)
  const lines = decisions.map(({ what, who, dueOn }) =>
    said.decision(what, t.desk.minutes.line(who, dueOn ? formatDate(lang, dueOn) : '')),
  )
  return makeLetter({
    ...letter,
    kind: 'meeting.minutes',
    subject: said.subject(meeting.title, day),
    blocks: [
      said.text(meeting.title, day, meeting.territory.name),
      ...(lines.length > 0 ? [said.decided, { list: lines }] : []),
      { button: said.button, url },
      ...(meeting.minutesFor === 'public' && meeting.isPublic ? [] : [said.kept(name)]),
    ],
  })
}
