import { type Lang, localPath } from '../../platform/languages.ts'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import { dayWords } from '../messages/words.ts'
import type { HandedOver } from '../rules/handover.ts'
import type { Partner } from '../rules/partner.ts'
import type { Project } from '../rules/project.ts'
import { Handed } from './handover.tsx'

type Props = {
  lang: Lang
  project: Project
  themes: readonly string[]
  today: string
  tells?: 'all' | 'public'
  handed?: readonly HandedOver[]
}

/** What a project is, line by line. The funder’s page is a plain link that vouches for nothing. */
export function ProjectFacts({ lang, project, themes, today, tells = 'public', handed = [] }: Props) {
  const t = messages(lang)
  const { territory, lasts, call, level, state, lead } = project
  const rows = [
    { label: t.facts.lead, value: lead.name },
    { label: t.handover.history, value: handed.length > 0 && <Handed {...{ lang, handed }} /> },
    {
      label: t.facts.where,
      value: <a href={localPath(lang, `/territoires/${territory.address}`)}>{territory.name}</a>,
    },
    { label: t.facts.themes, value: themes.join(' · ') },
    { label: t.facts.lasts, value: lasts },
    { label: t.facts.call, value: call && <CallWords lang={lang} call={call} /> },
    { label: t.facts.until, value: call?.until && deadlineWords(lang, call.until, today) },
    { label: t.facts.state, value: t.states[state] },
    { label: t.facts.readers, value: tells === 'all' && t.levels[level] },
  ]
  return <SummaryList lang={lang} rows={rows.filter(({ value }) => value)} />
}

function CallWords({ lang, call }: { lang: Lang; call: NonNullable<Project['call']> }) {
  return (
    <>
      {call.name}
      {call.url && (
        <>
          {' · '}
          <a href={call.url} rel="nofollow noopener noreferrer">
            {messages(lang).facts.callText}
          </a>
        </>
      )}
    </>
  )
}

function deadlineWords(lang: Lang, until: string, today: string): string {
  const t = messages(lang).facts
  return until >= today ? t.untilDay(dayWords(lang, until)) : t.over(dayWords(lang, until))
}

/** Those who accepted, and what each does, in its words. Nobody else is ever among them. */
export function PartnerLines({ lang, partners }: { lang: Lang; partners: readonly Partner[] }) {
  const t = messages(lang).partners
  return (
    <section aria-labelledby="partenaires">
      <h2 id="partenaires">{t.title}</h2>
      <ul class="cooperations">
        {partners.map((one) => (
          <li key={one.id} class="cooperation">
            <p class="cooperation-what">
              {one.slug && one.isNamed ? (
                <a href={localPath(lang, `/associations/${one.slug}`)}>{one.name}</a>
              ) : (
                one.name
              )}
            </p>
            <p class="cooperation-words">{[one.isLead && t.lead, one.role].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
