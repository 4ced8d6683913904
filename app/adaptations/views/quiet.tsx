import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { quietMessages } from '../messages/quiet/index.ts'
import type { LocalCharter } from '../queries/charters.ts'
import { sleepsOn } from '../rules/quiet.ts'

/** On the public page: quiet, asleep, or looking for somebody, said as it is. */
export function QuietNotice({ lang, charter }: { lang: Lang; charter: LocalCharter }) {
  const t = quietMessages(lang).page
  const { quietNoticedAt, successorsWantedAt, lastActAt, state } = charter
  return (
    <>
      {quietNoticedAt && (
        <Notice lang={lang}>
          <p>{t.quiet(formatDate(lang, lastActAt), formatDate(lang, sleepsOn(quietNoticedAt)))}</p>
        </Notice>
      )}
      {successorsWantedAt && state !== 'closed' && (
        <Notice lang={lang} title={t.wanted}>
          <p>{t.wantedText}</p>
          <p>
            <a href={localPath(lang, `/declinaisons/${charter.slug}/projet/rejoindre`)}>{t.takeOn}</a>
          </p>
        </Notice>
      )}
    </>
  )
}

type AnswerProps = {
  lang: Lang
  charter: LocalCharter
  isSteward: boolean
  typed: Record<string, string>
  errors: FieldError[]
}

/** What the link of a notice opens: three answers, what each does said before its button. */
export function AnswerQuiet({ lang, charter, isSteward, typed, errors }: AnswerProps) {
  const t = quietMessages(lang).answer
  const { name, lastActAt, quietNoticedAt } = charter
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.over} title={t.title(name)} lead={t.lead(formatDate(lang, lastActAt))} />
      {quietNoticedAt && <p>{t.until(formatDate(lang, sleepsOn(quietNoticedAt)))}</p>}
      <form method="post" class="prose" novalidate>
        <h2>{t.alive}</h2>
        <TextArea
          lang={lang}
          name="mots"
          label={t.words}
          hint={t.aliveText}
          rows={3}
          value={typed.mots}
          error={errorOf(errors, 'mots')}
        />
        <Buttons>
          <Button name="faire" value="alive">
            {t.aliveButton}
          </Button>
        </Buttons>
      </form>
      <Other lang={lang} title={t.successors} text={t.successorsText} value="successors" />
      {isSteward && <Other lang={lang} title={t.sleep} text={t.sleepText} value="sleep" />}
    </>
  )
}

type OtherProps = { lang: Lang; title: string; text: string; value: string }

function Other({ title, text, value }: OtherProps) {
  return (
    <form method="post" class="prose">
      <h2>{title}</h2>
      <p>{text}</p>
      <Buttons>
        <Button name="faire" value={value} variant="quiet">
          {title}
        </Button>
      </Buttons>
    </form>
  )
}

/** It was answered, now or before. */
export function QuietAnswered({
  lang,
  charter,
  isFresh,
}: {
  lang: Lang
  charter: LocalCharter
  isFresh: boolean
}) {
  const t = quietMessages(lang).answer
  return (
    <>
      <PageTitle over={charter.name} title={t.doneTitle} lead={isFresh ? t.done : t.already} />
      <Buttons>
        <ButtonLink href={localPath(lang, `/declinaisons/${charter.slug}`)}>{t.see}</ButtonLink>
      </Buttons>
    </>
  )
}

export function QuietLinkGone({ lang }: { lang: Lang }) {
  const t = quietMessages(lang).answer
  return <PageTitle title={t.goneTitle} lead={t.gone} />
}

/** On the page of the group: to hand over without anything being lost. */
export function CallForSuccessors({
  lang,
  charter,
  action,
}: {
  lang: Lang
  charter: LocalCharter
  action: string
}) {
  const t = quietMessages(lang).call
  return (
    <section class="prose" aria-labelledby="succession">
      <h2 id="succession">{t.title}</h2>
      {charter.successorsWantedAt ? (
        <p>{t.since(formatDate(lang, charter.successorsWantedAt))}</p>
      ) : (
        <form method="post" action={action}>
          <p>{t.text}</p>
          <Buttons>
            <Button variant="quiet">{t.button}</Button>
          </Buttons>
        </form>
      )}
    </section>
  )
}
