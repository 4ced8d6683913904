import type { Letter } from '../../platform/mailer/letter.ts'
import { messages } from '../messages/index.ts'
import { type ProjectLetter, write } from './letters.ts'

/** To a partner: will you lead it in the lead’s place? */
export function leadAskedLetter(letter: ProjectLetter): Letter {
  const { project, partner, lang } = letter
  const t = messages(lang)
  const { asked } = t.handover.letter
  const { lead, title } = project
  return write(letter, 'project.lead-asked', asked.subject(lead.name, title), [
    t.letters.hello,
    asked.text(lead.name, partner.name, title),
    { button: asked.button, url: letter.url },
  ])
}

/** To the partners: another leads it now. `from` led it before. */
export function leadTakenLetter(letter: ProjectLetter & { from: string }): Letter {
  const { project, lang, from } = letter
  const t = messages(lang)
  const { yes } = t.handover.letter
  return write(letter, 'project.lead-answered', yes.subject(project.lead.name, project.title), [
    t.letters.hello,
    yes.text(project.lead.name, from, project.title),
    { button: t.letters.open, url: letter.url },
  ])
}

/** To the lead: the partner would rather not. */
export function leadDeclinedLetter(letter: ProjectLetter): Letter {
  const { project, partner, lang } = letter
  const t = messages(lang)
  const { no } = t.handover.letter
  return write(letter, 'project.lead-answered', no.subject(partner.name, project.title), [
    t.letters.hello,
    no.text(partner.name, project.title),
    { button: t.letters.open, url: letter.url },
  ])
}
