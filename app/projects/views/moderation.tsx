import { type HiddenBy, longestReport, type Reported } from '../../kernel/moderation.ts'
import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { ReportLines, RulingFields } from '../../ui/moderation.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Moderated } from '../queries/moderation.ts'
import type { Hidden, Project } from '../rules/project.ts'
import type { Typed } from '../rules/typed.ts'
import { Purpose } from './purpose.tsx'

/** `/projets/:code`, hidden: why, in its place. */
export function HiddenProject({ lang, hidden, moderate }: HiddenProps) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.moderation.hidden.title} lead={words(lang, hidden)} />
      <blockquote>
        <p>{hidden.reason}</p>
      </blockquote>
      {moderate && (
        <p>
          <a href={moderate}>{t.moderation.moderate}</a>
        </p>
      )}
      <p>
        <a href={localPath(lang, '/projets')}>{t.list.all}</a>
      </p>
    </>
  )
}

type HiddenProps = {
  lang: Lang
  hidden: Hidden
  /** Where those who moderate decide. */
  moderate: string | undefined
}

function words(lang: Lang, { by, at }: { by: HiddenBy; at: Date }): string {
  return messages(lang).moderation.hidden.text[by](formatDate(lang, at))
}

type OwnProps = {
  lang: Lang
  project: Project
  /** Whether the lead reads: it alone answers. */
  isLead: boolean
  typed: Typed
  errors: readonly FieldError[]
  at: (path: string) => string
}

/** To those in a hidden project: why, and the lead’s answer. */
export function HiddenNotice({ lang, project: { hidden }, isLead, typed, errors, at }: OwnProps) {
  const t = messages(lang).moderation.hidden
  if (!hidden) return null
  return (
    <>
      <Notice lang={lang} tone="warning" title={t.title}>
        <p>
          {words(lang, hidden)} {hidden.reason}
        </p>
        <p>{t.own}</p>
        {isLead && hidden.answer && <p>{t.answered(hidden.answer)}</p>}
      </Notice>
      {isLead && (
        <form method="post" action={at('/masque')} novalidate>
          <TextArea
            {...{ lang, name: 'mots-masque', label: t.answer, value: typed.text('mots-masque'), rows: 3 }}
            error={errorOf(errors, 'mots-masque')}
            max={longestReport}
          />
          <Buttons>
            <Button variant="quiet">{t.button}</Button>
          </Buttons>
        </form>
      )}
    </>
  )
}

type QueueProps = { lang: Lang; title: string; queue: readonly Moderated[] }

/** What was reported, and what is hidden: of a territory, or everywhere. */
export function ModerationQueue({ lang, title, queue }: QueueProps) {
  const t = messages(lang).moderation
  return (
    <>
      <PageTitle title={title} lead={t.queue.lead} />
      {queue.length === 0 && <p>{t.queue.none}</p>}
      {queue.map(({ id, code, title: name, lead, place, hiddenReason, reports }) => (
        <section key={id} aria-labelledby={`t-${id}`}>
          <h2 id={`t-${id}`}>{name}</h2>
          <p class="hint">{t.queue.by(lead, place)}</p>
          {hiddenReason && <p>{t.queue.isHidden(hiddenReason)}</p>}
          <ReportLines lang={lang} reports={reports} />
          <Buttons>
            <ButtonLink href={localPath(lang, `/projets/${code}/moderer`)} variant="quiet">
              {t.queue.look}
              <span class="visually-hidden"> ({name})</span>
            </ButtonLink>
          </Buttons>
        </section>
      ))}
    </>
  )
}

type RulingProps = {
  lang: Lang
  project: Project
  reports: readonly Reported[]
  typed: string
  errors: readonly FieldError[]
  links: readonly { href: string; words: string }[]
}

/** `/projets/:code/moderer`: the project, what was said against it, and the decision. */
export function RulingPage({ lang, project, reports, typed, errors, links }: RulingProps) {
  const t = messages(lang).moderation
  const { hidden, title } = project
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.ruling.title} title={title} />
      <Purpose project={project} />
      <p class="hint">{t.queue.by(project.lead.name, project.territory.name)}</p>
      {hidden && (
        <Notice lang={lang} tone="warning" title={t.hidden.title}>
          <p>
            {words(lang, hidden)} {hidden.reason}
          </p>
          {hidden.answer && <p>{t.ruling.answer(hidden.answer)}</p>}
        </Notice>
      )}
      <h2>{t.ruling.reports}</h2>
      {reports.length === 0 && <p>{t.ruling.noReport}</p>}
      <ReportLines lang={lang} reports={reports} />
      <p>{t.ruling.lead}</p>
      <form method="post" novalidate>
        <RulingFields
          {...{ lang, t: t.ruling, name: 'raison', typed, errors }}
          isHidden={hidden !== null}
          isReported={reports.length > 0}
        />
      </form>
      {links.map((one) => (
        <p key={one.href}>
          <a href={one.href}>{one.words}</a>
        </p>
      ))}
    </>
  )
}
