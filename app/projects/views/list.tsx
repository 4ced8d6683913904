import { Fragment } from 'preact'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { type Choice, Select } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageNav } from '../../ui/page-nav.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import type { PublicProject } from '../queries/public.ts'
import { addressOf, type Question, views } from '../rules/question.ts'
import { ProjectCards } from './lines.tsx'

type Props = {
  lang: Lang
  question: Question
  errors: readonly FieldError[]
  projects: readonly PublicProject[]
  next: string | undefined
  themes: readonly Choice[]
  today: string
}

/** `/projets`: what associations carry together, and whom they look for. */
export function ProjectList(props: Props) {
  const { lang, question, errors, projects, next, today } = props
  const t = messages(lang).list
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.over} title={t.title} lead={t.lead} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/espace')}>{t.open}</ButtonLink>
      </Buttons>
      <p class="hint">{t.openHint}</p>
      <Views lang={lang} question={question} />
      <Filters {...props} />
      <section aria-labelledby="liste">
        <h2 id="liste">{t.views[question.which]}</h2>
        {errors.length === 0 && projects.length === 0 && <Nothing lang={lang} question={question} />}
        {projects.length > 0 && <ProjectCards {...{ lang, projects, today }} />}
        <PageNav lang={lang} next={next} />
      </section>
      <Twins lang={lang} question={question} />
    </>
  )
}

function Views({ lang, question }: { lang: Lang; question: Question }) {
  const t = messages(lang).list
  return (
    <nav aria-label={t.tabs}>
      <p>
        {views.map((which, i) => (
          <Fragment key={which}>
            {i > 0 && ' · '}
            {which === question.which ? (
              <strong aria-current="page">{t.views[which]}</strong>
            ) : (
              <a href={addressOf(localPath(lang, '/projets'), { ...question, which })}>{t.views[which]}</a>
            )}
          </Fragment>
        ))}
      </p>
    </nav>
  )
}

function Filters({ lang, question, errors, themes }: Props) {
  const t = messages(lang).list.filters
  const { place, territory, theme, which } = question
  const isAsked = place !== '' || theme !== undefined
  return (
    <search aria-label={t.title}>
      <details class="fold" open={isAsked}>
        <summary>{t.title}</summary>
        <form class="filters" action={localPath(lang, '/projets')}>
          {which !== 'living' && (
            <input type="hidden" name="voir" value={which === 'calls' ? 'appels' : 'termines'} />
          )}
          <SuggestField
            {...{ lang, name: 'lieu', label: t.place, value: place, src: '/territoires/suggestions' }}
            choice={territory}
            error={errorOf(errors, 'lieu')}
            optional
          />
          <Select {...{ lang, name: 'theme', label: t.theme, value: theme, options: themes }} empty={t.any} />
          <div class="filters-act">
            <Button>{t.search}</Button>
            {isAsked && <a href={addressOf(localPath(lang, '/projets'), { which, place: '' })}>{t.clear}</a>}
          </div>
        </form>
      </details>
    </search>
  )
}

function Nothing({ lang, question }: { lang: Lang; question: Question }) {
  const t = messages(lang).list
  const { title, text } = t.empty[question.which]
  return (
    <Empty title={title}>
      <p>{text}</p>
      {(question.place !== '' || question.theme) && (
        <p>
          <a href={localPath(lang, '/projets')}>{t.all}</a>
        </p>
      )}
    </Empty>
  )
}

/** The same list as data and as dates, with the same questions. */
function Twins({ lang, question }: { lang: Lang; question: Question }) {
  const t = messages(lang).list
  const files = ['csv', 'json', 'atom', 'ics'] as const
  return (
    <section class="data-links prose" aria-labelledby="donnees">
      <h2 id="donnees">{t.data}</h2>
      <ul>
        {files.map((form) => (
          <li key={form}>
            <a href={addressOf(localPath(lang, `/projets.${form}`), question)}>{t[form]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
