import type { ComponentChildren } from 'preact'
import type { Lang } from '../../platform/languages.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { adoptionMessages } from '../messages/adoption/index.ts'
import { amendmentMessages } from '../messages/amendments/index.ts'
import { nationalMessages } from '../messages/national/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import { workMessages } from '../messages/work/index.ts'
import type { LocalCharter } from '../queries/charters.ts'
import { isInGroup, mayRead, type Standing } from '../rules/standing.ts'

/** What every page of the workspace knows. */
export type WorkProps = {
  lang: Lang
  charter: LocalCharter
  standing: Standing
  at(path?: string): string
}

type FrameProps = WorkProps & {
  title: string
  lead?: ComponentChildren
  /** The end of the address of this page, from the charter’s. */
  here: string
  children: ComponentChildren
}

/** A page of the workspace: its title, then the pages of the charter that this reader may see. */
export function WorkFrame(props: FrameProps) {
  const { charter, lang, title, lead, children } = props
  return (
    <>
      <PageTitle title={title} over={`${sharedMessages(lang).over} · ${charter.name}`} lead={lead} />
      <WorkNav {...props} />
      {children}
    </>
  )
}

function WorkNav({ lang, charter, standing, at, here }: FrameProps) {
  const t = workMessages(lang).nav
  const inGroup = isInGroup(standing)
  const pages = [
    { path: '', text: t.public, shown: true },
    { path: '/plan', text: t.plan, shown: mayRead(charter.planLevel, standing) },
    { path: '/projet', text: t.text, shown: mayRead(charter.draftLevel, standing) },
    {
      path: '/projet/redactions',
      text: amendmentMessages(lang).nav,
      shown: mayRead(charter.draftLevel, standing),
    },
    { path: '/projet/diagnostic', text: t.diagnosis, shown: mayRead(charter.diagnosisLevel, standing) },
    { path: '/projet/national', text: nationalMessages(lang).nav, shown: inGroup },
    { path: '/projet/adoption', text: adoptionMessages(lang).nav, shown: inGroup },
    { path: '/projet/groupe', text: t.group, shown: inGroup },
    { path: '/projet/histoire', text: t.history, shown: mayRead(charter.draftLevel, standing) },
    { path: '/projet/etapes', text: t.life, shown: standing === 'steward' },
    { path: '/projet/regles', text: t.settings, shown: standing === 'steward' },
  ]
  return (
    <nav class="work-nav" aria-label={t.label}>
      <ul>
        {pages
          .filter((page) => page.shown)
          .map(({ path, text }) => (
            <li key={path}>
              <a href={at(path)} aria-current={path === here ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
