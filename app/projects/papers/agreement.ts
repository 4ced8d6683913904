import { formatDate, type Lang } from '../../platform/languages.ts'
import type { OdtBlock } from '../../ui/paper/make-odt.ts'
import { messages } from '../messages/index.ts'
import type { Decision, Item } from '../queries/work.ts'
import type { Partner } from '../rules/partner.ts'
import type { Project } from '../rules/project.ts'

/** A partner as an agreement names it: its numbers where they are known. */
export type Party = Partner & { numbers: { rna?: string; siren?: string } }

export type AgreementData = {
  project: Project
  parties: readonly Party[]
  decisions: readonly Decision[]
  items: readonly Item[]
}

/** The agreement, block by block, the same for the document to edit and for the one to print. A proposal, never law. */
export function agreementBlocks(
  lang: Lang,
  { project, parties, decisions, items }: AgreementData,
): OdtBlock[] {
  const t = messages(lang).agreement
  const todo = items.filter(({ doneAt }) => !doneAt)
  return [
    { aside: t.warning },
    { heading: t.parties.title },
    { text: t.parties.text },
    { rows: parties.map((one) => ({ name: one.name, lines: partyLines(lang, one) })) },
    { heading: t.purpose.title },
    { text: project.purpose },
    { text: t.purpose.where(project.territory.name) },
    ...(project.call ? [{ text: callText(lang, project.call) }] : []),
    { heading: t.parts.title },
    { rows: parties.map((one) => ({ name: one.name, lines: partLines(lang, one) })) },
    ...(todo.length > 0 ? [{ text: t.parts.todo }, { list: todo.map((one) => itemText(lang, one)) }] : []),
    { heading: t.lasts.title },
    { text: t.lasts.text(project.lasts ?? t.blank) },
    { heading: t.deciding.title },
    { text: t.deciding.text },
    ...(decisions.length > 0
      ? [
          { text: t.deciding.already },
          { list: decisions.map(({ what, decidedOn }) => t.deciding.on(formatDate(lang, decidedOn), what)) },
        ]
      : []),
    { heading: t.means.title },
    { text: t.means.text },
    { list: t.means.questions },
    { heading: t.leaving.title },
    { text: t.leaving.text },
    { heading: t.differing.title },
    { text: t.differing.text },
    { heading: t.signing.title },
    { text: t.signing.text(parties.length) },
    { rows: parties.map(({ name }) => ({ name, lines: t.signing.lines })) },
  ]
}

function partyLines(lang: Lang, { isLead, numbers }: Party): string[] {
  const t = messages(lang).agreement.parties
  return [
    ...(isLead ? [t.lead] : []),
    ...(numbers.rna ? [t.rna(numbers.rna)] : []),
    ...(numbers.siren ? [t.siren(numbers.siren)] : []),
    t.office,
    t.representative,
  ]
}

function partLines(lang: Lang, { role, commits, isLead }: Party): string[] {
  const t = messages(lang).agreement
  const lines = [role || (isLead ? t.parts.leads : ''), ...commits.split('\n')].filter(Boolean)
  return lines.length > 0 ? lines : [t.blank]
}

function callText(lang: Lang, { name, until }: NonNullable<Project['call']>): string {
  const t = messages(lang).agreement.purpose
  return until ? t.callUntil(name, formatDate(lang, until)) : t.call(name)
}

function itemText(lang: Lang, { what, who, isWhoIn, dueOn }: Item): string {
  const t = messages(lang).agreement.parts
  return t.item(what, isWhoIn ? who : null, dueOn && formatDate(lang, dueOn))
}
