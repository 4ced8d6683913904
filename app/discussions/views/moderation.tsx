import { longestReport } from '../../kernel/moderation.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { ReportLines, ReportPage, RulingFields } from '../../ui/moderation.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { speakerOf } from '../messages/byline.ts'
import { messages } from '../messages/index.ts'
import type { Message } from '../queries/messages.ts'
import type { Moderated } from '../queries/moderation.ts'
import type { Typed } from '../rules/words.ts'
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
    <ReportPage {...{ lang, over: title, t, typed, errors }}>
      {!isPublic && (
        <Checkbox
          {...{ lang, name: 'equipe', label: t.team, hint: t.teamHint }}
          checked={typed.has('equipe')}
        />
      )}
    </ReportPage>
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
      <ReportLines lang={lang} reports={reports} />
      <Ruling {...{ lang, one, wrong, at }} />
    </section>
  )
}

type RulingProps = Pick<QueueProps, 'lang' | 'wrong' | 'at'> & { one: Moderated }

function Ruling({ lang, one: { id, hiddenReason, reports }, wrong, at }: RulingProps) {
  const t = messages(lang).moderation.queue
  return (
    <form method="post" action={at} novalidate>
      <input type="hidden" name="message" value={id} />
      <RulingFields
        {...{ lang, t, name: `raison-${id}`, typed: wrong?.typed ?? '', errors: wrong?.errors ?? [] }}
        isHidden={hiddenReason !== null}
        isReported={reports.length > 0}
      />
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

type HidingProps = {
  lang: Lang
  title: string
  message: Message
  typed: string
  errors: readonly FieldError[]
  back: string
}

/** `/discussions/:code/messages/:message/moderer`: a message, and the reason that will stand in its place. */
export function HidingPage({ lang, title, message, typed, errors, back }: HidingProps) {
  const t = messages(lang).moderation
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle over={title} title={t.hiding.title} lead={t.queue.lead} />
      <blockquote>
        <Words words={message.words} />
        <p>{speakerOf(lang, message)}</p>
      </blockquote>
      <form method="post" novalidate>
        <RulingFields
          {...{ lang, t: t.queue, name: 'raison', typed, errors }}
          isHidden={false}
          isReported={false}
        />
      </form>
      <p>
        <a href={back}>{t.report.back}</a>
      </p>
    </>
  )
}
