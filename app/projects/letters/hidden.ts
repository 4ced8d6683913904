import type { Letter } from '../../platform/mailer/letter.ts'
import { messages } from '../messages/index.ts'
import { type ProjectLetter, write } from './letters.ts'

/** To the lead: it is hidden, why, and how to answer. */
export function hiddenLetter(letter: ProjectLetter & { reason: string }): Letter {
  const { project, lang, reason } = letter
  const t = messages(lang)
  const { subject, text, next, button } = t.moderation.letter
  return write({ ...letter, other: t.moderation.moderators }, 'project.hidden', subject(project.title), [
    t.letters.hello,
    text(project.title),
    reason,
    next,
    { button, url: letter.url },
  ])
}
