import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../ui/choices.tsx'
import { TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Moderated } from '../queries/moderation.ts'
import { longestReport, reportReasons } from '../rules/report.ts'
import { longestReason, type Typed } from '../rules/words.ts'
import { Words } from './message.tsx'

type ReportProps = {
  lang: Lang
  title: string
  /** Whether everyone reads the discussion: the national team does then too. */
  isPublic: boolean
  typed: Typed
  errors: readonly FieldError[]
}

/** `/discussions/:code/messages/:message/signaler` */
export function ReportForm({ lang, title, isPublic, typed, errors }: ReportProps) {
  const t = messages(lang).moderation.report
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={title} title={t.title} lead={t.lead} />
      <form method="post" novalidate>
        <RadioGroup
          {...{ lang, name: 'raison', legend: t.reason, value: typed.text('raison') }}
          options={reportReasons.map((value) => ({ value, label: t.reasons[value] }))}
          error={errorOf(errors, 'raison')}
        />
        <TextArea
          {...{ lang, name: 'mots', label: t.words, value: typed.text('mots'), rows: 3 }}
          error={errorOf(errors, 'mots')}
          max={longestReport}
          optional
        />
        {!isPublic && (
          <Checkbox
            {...{ lang, name: 'equipe', label: t.team, hint: t.teamHint }}
            checked={typed.has('equipe')}
          />
        )}
        <Buttons>
          <Button>{t.button}</Button>
        </Buttons>
      </form>
    </>
  )
}

export function Reported({ lang, back }: { lang: Lang; back: string }) {
  const t = messages(lang).moderation.report
  return (
    <>
      <PageTitle title={t.doneTitle} lead={t.done} />
      <p>
        <a href={back}>{t.back}</a>
      </p>
    </>
  )
}

type QueueProps = {
  lang: Lang
  title: string
  queue: readonly Moderated[]
  /** Whose own page the discussion is. */
  mayOpen: boolean
  /** The message whose reason was badly typed, and why. */
  wrong?: { id: string; typed: string; errors: readonly FieldError[] } | undefined
  at: string
}

/** What was reported, and what is hidden: of a territory, or everywhere. */
export function ModerationQueue(props: QueueProps) {
  const { lang, title, queue, wrong } = props
  const t = messages(lang).moderation.queue
  return (
    <>
      <ErrorSummary lang={lang} errors={wrong?.errors ?? []} />
      <PageTitle title={title} lead={t.lead} />
      {queue.length === 0 && <p>{t.none}</p>}
      {queue.map((one) => (
        <Reviewed key={one.id} {...props} one={one} wrong={wrong?.id === one.id ? wrong : undefined} />
      ))}
    </>
  )
}

function Reviewed({ lang, one, wrong, mayOpen, at }: QueueProps & { one: Moderated }) {
  const t = messages(lang)
  const { id, code, title, place, association, words, hiddenReason, answer, reports } = one
  return (
    <section aria-labelledby={`t-${id}`}>
      <h2 id={`t-${id}`}>{title}</h2>
      <p class="hint">{t.moderation.queue.by(association ?? t.noAssociation, place)}</p>
      <Words words={words} />
      {mayOpen && (
        <p>
          <a href={localPath(lang, `/discussions/${code}`)}>{t.moderation.queue.see}</a>
        </p>
      )}
      {hiddenReason && <p>{t.moderation.queue.hidden(hiddenReason)}</p>}
      {answer && <p>{t.moderation.queue.answer(answer)}</p>}
      <ul>
        {reports.map(({ reason, words: said }, i) => (
          <li key={`${id} ${i}`}>
            {t.moderation.report.reasons[reason]}
            {said && ` — ${said}`}
          </li>
        ))}
      </ul>
      <Ruling {...{ lang, one, wrong, at }} />
    </section>
  )
}

type RulingProps = Pick<QueueProps, 'lang' | 'wrong' | 'at'> & { one: Moderated }

function Ruling({ lang, one: { id, hiddenReason, reports }, wrong, at }: RulingProps) {
  const t = messages(lang).moderation.queue
  const name = `raison-${id}`
  return (
    <form method="post" action={at} novalidate>
      <input type="hidden" name="message" value={id} />
      {!hiddenReason && (
        <TextField
          {...{ lang, name, label: t.reason, value: wrong?.typed ?? '', maxlength: longestReason }}
          error={errorOf(wrong?.errors ?? [], name)}
        />
      )}
      <Buttons>
        {!hiddenReason && (
          <Button name="faire" value="hide">
            {t.hide}
          </Button>
        )}
        {(hiddenReason || reports.length > 0) && (
          <Button name="faire" value={hiddenReason ? 'show' : 'keep'} variant="quiet">
            {hiddenReason ? t.show : t.keep}
          </Button>
        )}
      </Buttons>
    </form>
  )
}

type AnswerProps = { lang: Lang; title: string; reason: string; typed: string; errors: readonly FieldError[] }

/** `/discussions/:code/messages/:message/masque`, for its author. */
export function HiddenAnswer({ lang, title, reason, typed, errors }: AnswerProps) {
  const t = messages(lang).moderation
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={title} title={t.answer.title} lead={t.queue.hidden(reason)} />
      <form method="post" novalidate>
        <TextArea
          {...{ lang, name: 'mots', label: t.answer.words, value: typed, rows: 4 }}
          error={errorOf(errors, 'mots')}
          max={longestReport}
        />
        <Buttons>
          <Button>{t.answer.button}</Button>
        </Buttons>
      </form>
    </>
  )
}
