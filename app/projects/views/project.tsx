import { type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { HandedOver } from '../rules/handover.ts'
import type { Partner } from '../rules/partner.ts'
import type { Project } from '../rules/project.ts'
import { PartnerLines, ProjectFacts } from './facts.tsx'
import { Purpose } from './purpose.tsx'

type Props = {
  lang: Lang
  project: Project
  partners: readonly Partner[]
  themes: readonly string[]
  today: string
  handed: readonly HandedOver[]
  /** Whether others may still ask to join. */
  isOpenToOthers: boolean
  /** Where those who moderate decide, for them alone. */
  moderate: string | undefined
}

/** `/projets/:code`: what a project is and who carries it; decisions and the list stay among partners. */
export function ProjectPage(props: Props) {
  const { lang, project, partners, isOpenToOthers, moderate } = props
  const t = messages(lang)
  return (
    <>
      <PageTitle over={t.list.title} title={project.title} />
      <Purpose project={project} />
      {isOpenToOthers && (
        <div class="no-print">
          <p>{t.wish.call(project.lead.name)}</p>
          <Buttons>
            <ButtonLink href={localPath(lang, `/projets/${project.code}/en-etre`)}>
              {t.wish.button}
            </ButtonLink>
          </Buttons>
        </div>
      )}
      <ProjectFacts {...props} />
      <PartnerLines lang={lang} partners={partners} />
      <p class="no-print">
        <a href={localPath(lang, '/projets')}>{t.list.all}</a>
        {' · '}
        <a href={moderate ?? localPath(lang, `/projets/${project.code}/signaler`)} rel="nofollow">
          {moderate ? t.moderation.moderate : t.moderation.link}
        </a>
      </p>
    </>
  )
}
