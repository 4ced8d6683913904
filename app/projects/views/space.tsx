import type { ComponentChildren } from 'preact'
import { type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { OwnProject } from '../queries/projects.ts'
import { isAlive, type Project } from '../rules/project.ts'

type Props = {
  lang: Lang
  association: string
  projects: readonly OwnProject[]
  between: readonly Project[]
  at: string
}

/** `/espace/associations/:slug/projets` */
export function OwnProjects({ lang, association, projects, between, at }: Props) {
  const t = messages(lang).space
  const asked = projects.filter(({ mine, state }) => mine.state === 'invited' && isAlive(state))
  const rest = projects.filter((one) => !asked.includes(one))
  const living = rest.filter(({ state }) => isAlive(state))
  const past = rest.filter(({ state }) => !isAlive(state))
  return (
    <>
      <PageTitle over={association} title={t.title} lead={t.lead} />
      <Buttons>
        <ButtonLink href={`${at}/ouvrir`}>{t.open}</ButtonLink>
      </Buttons>
      {projects.length === 0 && (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      )}
      <Section title={t.asked} {...{ lang, projects: asked, at }} />
      <Section title={t.own} {...{ lang, projects: living, at }} />
      <Section title={t.past} {...{ lang, projects: past, at }} />
      {between.length > 0 && (
        <section>
          <h2>{t.between}</h2>
          <p>{t.betweenText}</p>
          <Lines>
            {between.map((one) => (
              <Line
                key={one.id}
                title={one.title}
                href={localPath(lang, `/projets/${one.code}`)}
                hint={[one.territory.name, t.by(one.lead.name)]}
              />
            ))}
          </Lines>
        </section>
      )}
      <p>
        <a href={localPath(lang, '/projets')}>{t.public}</a>
      </p>
    </>
  )
}

type SectionProps = { lang: Lang; title: string; projects: readonly OwnProject[]; at: string }

function Section({ lang, title, projects, at }: SectionProps) {
  const t = messages(lang)
  if (projects.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <Lines>
        {projects.map((one) => (
          <Line
            key={one.id}
            title={one.title}
            href={`${at}/${one.code}`}
            hint={[
              placeWords(lang, one),
              one.mine.isLead ? '' : t.space.by(one.lead.name),
              t.states[one.state],
            ]}
          />
        ))}
      </Lines>
    </section>
  )
}

function placeWords(lang: Lang, { mine }: OwnProject): string {
  const t = messages(lang).space
  if (mine.isLead) return t.leads
  if (mine.state === 'accepted') return t.takesPart
  return mine.state === 'invited' ? t.isAsked : t.asking
}

function Lines({ children }: { children: ComponentChildren }) {
  return <ul class="cooperations">{children}</ul>
}

function Line({ title, href, hint }: { title: string; href: string; hint: readonly string[] }) {
  return (
    <li class="cooperation">
      <p class="cooperation-what">
        <a href={href}>{title}</a>
      </p>
      <p class="hint">{hint.filter(Boolean).join(' · ')}</p>
    </li>
  )
}
