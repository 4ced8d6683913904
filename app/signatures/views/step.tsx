import type { ComponentChildren } from 'preact'
import type { Lang } from '../../platform/languages.ts'
import { ErrorSummary, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { Steps } from '../../ui/steps.tsx'
import { messages } from '../messages/index.ts'

interface Props {
  lang: Lang
  current: 1 | 2 | 3
  title: string
  lead: string
  errors: readonly FieldError[]
  /** Where the previous screen is. */
  back: string
  children: ComponentChildren
}

/** One screen of the form: where we are, what went wrong, what is asked. */
export function Step({ lang, current, title, lead, errors, back, children }: Props) {
  const t = messages(lang).steps
  return (
    <>
      <p>
        <a href={back}>{t.back}</a>
      </p>
      <Steps lang={lang} current={current} total={3} labels={t.labels} />
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={title} lead={lead} />
      {children}
    </>
  )
}
