import { readReport } from '../../kernel/moderation.ts'
import { readForm } from '../../platform/http/form.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { addressOf, networkOf } from '../../platform/http/visitor.ts'
import { localPath } from '../../platform/languages.ts'
import { Checkbox } from '../../ui/choices.tsx'
import type { FieldError } from '../../ui/form.tsx'
import { ReportPage, reportErrors } from '../../ui/moderation.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { show } from '../../ui/show.tsx'
import { report } from '../acts/moderate.ts'
import { messages } from '../messages/index.ts'
import type { Project } from '../rules/project.ts'
import { asTyped, type Typed } from '../rules/typed.ts'
import { readableHere } from './project.tsx'

/** `/projets/:code/signaler`, for whoever reads it. */
export async function reportForm(c: Ctx): Promise<Response> {
  const project = await readableHere(c)
  return project && !project.hidden ? formPage(c, project, asTyped({}), []) : c.notFound()
}

/** `POST` to the same: once for each network and day; the page is the same. */
export async function sendReport(c: Ctx): Promise<Response> {
  const { site, lang } = c.var
  const project = await readableHere(c)
  if (!project || project.hidden) return c.notFound()
  const typed = await readForm(c)
  const read = readReport(typed)
  if (!read.ok) return formPage(c, project, typed, reportErrors(lang, read.problems))
  // What signatories read, stewards look at; the team does when asked, or when nobody else may read it.
  const forTeam = project.level !== 'signatories' || typed.has('equipe')
  const told = { projectId: project.id, ...read.value, forTeam, network: networkOf(addressOf(c)) }
  await site.transaction((tx) => report(tx, told, site.clock()))
  const t = messages(lang).moderation.report
  const body = (
    <>
      <PageTitle title={t.doneTitle} lead={t.done} />
      <p>
        <a href={localPath(lang, '/projets')}>{messages(lang).list.all}</a>
      </p>
    </>
  )
  return show(c, { title: t.doneTitle, robots: 'noindex' }, body)
}

function formPage(c: Ctx, { title, level }: Project, typed: Typed, errors: FieldError[]): Response {
  const { lang } = c.var
  const t = messages(lang).moderation.report
  const status = errors.length > 0 ? 422 : 200
  const words = { ...t, lead: level === 'partners' ? t.leadTeam : t.lead }
  const body = (
    <ReportPage {...{ lang, over: title, t: words, typed, errors }}>
      {level === 'signatories' && (
        <Checkbox
          {...{ lang, name: 'equipe', label: t.team, hint: t.teamHint }}
          checked={typed.text('equipe') !== ''}
        />
      )}
    </ReportPage>
  )
  return show(c, { title: t.title, status, robots: 'noindex' }, body)
}
