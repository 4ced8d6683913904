import { formatDate, formatNumber, type Lang, localPath } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { DateField, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { helpedByWords } from '../../ui/helped-by.ts'
import { Flash } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SummaryList } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import type { OpenedCooperation } from '../queries/opened-link.ts'
import { longestWhat, type Typed } from '../rules/note-form.ts'

interface Props {
  lang: Lang
  cooperation: OpenedCooperation
  /** “Not quite”, as it was typed. */
  typed: Typed
  errors: readonly FieldError[]
}

/** To the side that was named: yes, not quite, or no. */
export function AnswerPage(props: Props) {
  const { lang, cooperation, errors } = props
  const t = messages(lang).answer
  const from = cooperation.notedBy.name
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={t.over} title={t.title(from)} />
      <Said lang={lang} cooperation={cooperation} />
      <form method="post">
        <Buttons>
          <Button name="answer" value="agree">
            {t.yes}
          </Button>
          <Button name="answer" value="decline" variant="quiet">
            {t.no}
          </Button>
        </Buttons>
      </form>
      <NotQuite {...props} />
      <p class="hint">{t.private}</p>
    </>
  )
}

function NotQuite({ lang, cooperation, typed, errors }: Props) {
  const t = messages(lang)
  return (
    <details open={errors.length > 0}>
      <summary>{t.answer.notQuite}</summary>
      <form method="post" novalidate>
        <h2>{t.answer.notQuiteTitle}</h2>
        <p>{t.answer.notQuiteLead(cooperation.notedBy.name)}</p>
        <TextField
          lang={lang}
          name="what"
          label={t.form.what}
          value={typed.text('what')}
          error={errorOf(errors, 'what')}
          maxlength={longestWhat}
        />
        <DateField
          lang={lang}
          name="when"
          label={t.form.when}
          value={typed.text('when')}
          error={errorOf(errors, 'when')}
        />
        <Buttons>
          <Button name="answer" value="correct">
            {t.answer.sendCorrection}
          </Button>
        </Buttons>
      </form>
    </details>
  )
}

/** To the side that noted: the other’s words, beside one’s own. */
export function CorrectedPage({ lang, cooperation }: { lang: Lang; cooperation: OpenedCooperation }) {
  const t = messages(lang).corrected
  const { corrected, what, on, other } = cooperation
  if (!corrected) return null
  return (
    <>
      <PageTitle title={t.title(other.name)} />
      <SummaryList
        lang={lang}
        rows={[
          { label: t.was, value: `${what}, ${formatDate(lang, on)}` },
          { label: t.now, value: `${corrected.what}, ${formatDate(lang, corrected.on)}` },
        ]}
      />
      <form method="post">
        <Buttons>
          <Button name="answer" value="agree">
            {t.agree}
          </Button>
          <Button name="answer" value="decline" variant="quiet">
            {t.decline}
          </Button>
        </Buttons>
      </form>
    </>
  )
}

/** Nothing to do but wait; the noting side may take its note back. */
export function WaitingPage({ lang, cooperation }: { lang: Lang; cooperation: OpenedCooperation }) {
  const t = messages(lang).waiting
  const { side, notedBy, other } = cooperation
  const title = side === 'noting' ? t.noting(other.name) : t.other(notedBy.name)
  return (
    <>
      <PageTitle title={title} lead={t.text} />
      <Said lang={lang} cooperation={cooperation} />
      {side === 'noting' && (
        <form method="post">
          <Buttons>
            <Button name="answer" value="take-back" variant="quiet">
              {t.takeBack}
            </Button>
          </Buttons>
        </form>
      )}
    </>
  )
}

type ConfirmedProps = { lang: Lang; cooperation: OpenedCooperation; isFresh: boolean; showPath: string }

/** Both say the same: may it be shown? */
export function ConfirmedPage({ lang, cooperation, isFresh, showPath }: ConfirmedProps) {
  const t = messages(lang).confirmed
  const { side, shows, notedBy, other } = cooperation
  const wishes = shows[side]
  const own = side === 'noting' ? notedBy.name : other.name
  return (
    <>
      {isFresh && (
        <Flash lang={lang} title={t.flash}>
          <p>{t.flashText}</p>
        </Flash>
      )}
      <PageTitle title={t.title} />
      <Said lang={lang} cooperation={cooperation} />
      <h2>{t.showTitle}</h2>
      <p>{wishes ? (shows.noting && shows.other ? t.shownByBoth : t.shownByOne) : t.showText(own)}</p>
      <form method="post" action={showPath}>
        <Buttons>
          <Button name="show" value={wishes ? 'no' : 'yes'} variant={wishes ? 'quiet' : 'act'}>
            {wishes ? t.hide : t.show}
          </Button>
          <ButtonLink href={localPath(lang, '/cooperations')} variant="quiet">
            {t.see}
          </ButtonLink>
        </Buttons>
      </form>
    </>
  )
}

/** It came to nothing, and is shown nowhere. */
export function EndedPage({ lang, cooperation }: { lang: Lang; cooperation: OpenedCooperation }) {
  const t = messages(lang).ended
  const { state } = cooperation
  if (state !== 'declined' && state !== 'taken-back' && state !== 'lapsed') return null
  return <PageTitle title={t[state]} lead={t.text} />
}

function Said({ lang, cooperation }: { lang: Lang; cooperation: OpenedCooperation }) {
  const t = messages(lang).answer.rows
  const { what, on, residents, sentence, notedBy, other, corrected, helpedBy } = cooperation
  const rows = [
    { label: t.what, value: corrected?.what ?? what },
    { label: t.when, value: formatDate(lang, corrected?.on ?? on) },
    { label: t.who, value: messages(lang).list.with(notedBy.name, other.name) },
    { label: t.residents, value: residents && formatNumber(lang, residents) },
    { label: t.sentence, value: sentence },
    { label: t.helped, value: helpedBy && helpedByWords(lang, helpedBy) },
  ]
  return <SummaryList lang={lang} rows={rows.filter(({ value }) => value)} />
}
