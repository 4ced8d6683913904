import { localPath } from '../../platform/languages.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { HandedOver, HandoverAsked } from '../rules/handover.ts'
import type { Partner } from '../rules/partner.ts'
import { PartnerLines, ProjectFacts } from './facts.tsx'
import { AskedToLead } from './handover.tsx'
import { Leading, Wishes } from './leading.tsx'
import { HiddenNotice } from './moderation.tsx'
import { Invitation, OwnPart, type PartProps } from './part.tsx'
import { Purpose } from './purpose.tsx'
import { WishAsking } from './wish.tsx'
import { Decisions, WorkList, type WorkProps } from './work.tsx'

export type PlaceProps = PartProps &
  Omit<WorkProps, 'typed'> & {
    /** Those asked and asking too: the lead’s alone. */
    everyone: readonly Partner[]
    themes: readonly string[]
    /** What the lead asked of a partner, without an answer yet. */
    handover: HandoverAsked | undefined
    handed: readonly HandedOver[]
    news: string | undefined
    /** All projects of the association, from its space; nowhere to go back to from a link. */
    back: string | undefined
  }

/** A project as one of those in it sees it: what it is, what is asked, what is to do. */
export function PlacePage(props: PlaceProps) {
  const { lang, project, me, partners, handover, errors, news, back } = props
  const t = messages(lang).place
  const isIn = me.state === 'accepted'
  return (
    <>
      {news && (
        <Flash lang={lang}>
          <p>{news}</p>
        </Flash>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.over(me.name)} title={project.title} />
      {me.state === 'asking' && <WishAsking lang={lang} project={project} />}
      <HiddenNotice {...props} isLead={me.isLead} />
      {handover?.toPartner === me.id && <AskedToLead {...props} id={handover.id} />}
      {me.isLead && <Wishes {...props} />}
      <Purpose project={project} />
      <ProjectFacts {...props} tells="all" />
      {(me.state === 'invited' || me.state === 'declined') && <Invitation {...props} />}
      <PartnerLines lang={lang} partners={partners} />
      {isIn && <Workshop {...props} />}
      {me.isLead && <Leading {...props} />}
      <ul class="desk-links no-print">
        {project.level === 'public' && (
          <li>
            <a href={localPath(lang, `/projets/${project.code}`)}>{t.public}</a>
          </li>
        )}
        {back && (
          <li>
            <a href={back}>{t.back}</a>
          </li>
        )}
      </ul>
    </>
  )
}

/** What partners do together, and read alone. */
function Workshop(props: PlaceProps) {
  const { lang, at } = props
  const t = messages(lang)
  return (
    <>
      <p class="hint">{t.work.between}</p>
      <WorkList {...props} />
      <Decisions {...props} />
      <ul class="desk-links no-print">
        <li>
          <a href={at('/convention')}>{t.agreement.link}</a>
        </li>
        <li>
          <a href={at('/agenda.ics')}>{t.work.calendar}</a>
        </li>
      </ul>
      <OwnPart {...props} />
    </>
  )
}

/** An invitation taken back, a project left: nothing of it is told any more. */
export function GonePage({
  lang,
  state,
}: Pick<PartProps, 'lang'> & { state: 'left' | 'withdrawn' | 'turned-down' }) {
  const { title, text } = messages(lang).place.gone[state]
  return (
    <>
      <PageTitle title={title} lead={text} />
      <p>
        <a href={localPath(lang, '/projets')}>{messages(lang).list.all}</a>
      </p>
    </>
  )
}
