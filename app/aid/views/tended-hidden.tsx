import { longestReport } from '../../kernel/moderation.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Tended } from '../queries/tended.ts'

type Props = {
  lang: Lang
  tended: Tended
  path: string
  typed: string | undefined
  errors: readonly FieldError[]
}

/** Its people still learn why it is no longer shown; they correct it, and answer who hid it. */
export function TendedHidden({ lang, tended, path, typed, errors }: Props) {
  const t = messages(lang)
  const { title, hiddenReason, hiddenBy, hiddenAnswer } = tended
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.tended.over} title={title} />
      <Notice lang={lang} tone="warning" title={t.tended.hiding.by[hiddenBy ?? 'team']}>
        <p>{hiddenReason}</p>
      </Notice>
      <p>{t.tended.hiding.next}</p>
      <Buttons>
        <ButtonLink href={`${path}/modifier`} variant="quiet">
          {t.tended.edit.title}
        </ButtonLink>
      </Buttons>
      <form method="post" novalidate>
        <TextArea
          lang={lang}
          name="answer"
          label={t.tended.hiding.answer}
          hint={t.tended.hiding.hint}
          value={typed ?? hiddenAnswer ?? ''}
          error={errorOf(errors, 'answer')}
          max={longestReport}
          rows={3}
        />
        {hiddenAnswer && <p class="hint">{t.tended.hiding.sent}</p>}
        <Buttons>
          <Button name="act" value="answer">
            {t.tended.hiding.button}
          </Button>
        </Buttons>
      </form>
      <p>
        <a href={localPath(lang, '/entraide')}>{t.page.back}</a>
      </p>
    </>
  )
}
