import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import type { Letter } from '../../platform/mailer/letter.ts'
import { type LetterBlock, makeLetter } from '../../ui/letter.ts'
import { messages } from '../messages/index.ts'
import type { PlannedAction } from '../queries/actions.ts'

type Envelope = { lang: Lang; to: string; key: string; charter: string; association: string }
type WithLink = Envelope & { secret: string; action: PlannedAction }

/** To an association: does it take this action? */
export function proposedLetter(siteUrl: string, letter: WithLink): Letter {
  const { lang, charter, association, action } = letter
  const t = messages(lang).letters.proposed
  const blocks = [
    messages(lang).letters.hello,
    t.text(charter, association),
    action.title,
    ...aboutOf(lang, action),
    t.answer,
    { button: t.button, url: urlOf(siteUrl, letter) },
    t.nothing,
  ]
  return makeLetter({ ...letter, kind: 'plan.proposed', subject: t.subject(action.title), blocks })
}

/** To the owner: a day is near, or went by. Never a reproach. */
export function reminderLetter(siteUrl: string, letter: WithLink & { kind: 'before' | 'after' }): Letter {
  const { lang, charter, association, action, kind } = letter
  const t = messages(lang).letters
  const blocks = [
    t.hello,
    t[kind].text(association, charter),
    action.title,
    ...aboutOf(lang, action),
    t[kind].ask,
    { button: t.open, url: urlOf(siteUrl, letter) },
    t.stop,
  ]
  return makeLetter({ ...letter, kind: 'plan.reminder', subject: t[kind].subject(action.title), blocks })
}

type Answered = Envelope & {
  action: PlannedAction
  said: 'accepted' | 'declined' | 'taken' | 'handed-back'
  words: string
  path: string
}

/** To the stewards: what an association answered. */
export function answeredLetter(siteUrl: string, letter: Answered): Letter {
  const { lang, association, action, said, words, path } = letter
  const t = messages(lang).letters
  const blocks: LetterBlock[] = [
    t.hello,
    t.answered.text[said](association),
    action.title,
    ...(words ? [t.answered.word, words] : []),
    { button: t.answered.button, url: siteUrl + localPath(lang, path) },
  ]
  return makeLetter({
    ...letter,
    kind: 'plan.answered',
    subject: t.answered.subject[said](association),
    blocks,
  })
}

function aboutOf(lang: Lang, { details, dueOn }: PlannedAction): string[] {
  const due = dueOn ? [messages(lang).letters.due(formatDate(lang, dueOn))] : []
  return [...(details ? [details] : []), ...due]
}

function urlOf(siteUrl: string, { lang, secret }: { lang: Lang; secret: string }): string {
  return siteUrl + localPath(lang, `/engagement/${secret}`)
}
