import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import type { FieldError } from '../../ui/form.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { ForgetDraft } from '../../ui/keep-draft.tsx'
import { Flash, Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Turn } from '../queries/discussions.ts'
import type { Follow } from '../queries/follows.ts'
import type { Message, MessagePage } from '../queries/messages.ts'
import type { Discussion } from '../rules/discussion.ts'
import type { Standing } from '../rules/standing.ts'
import type { Typed } from '../rules/words.ts'
import { MessageText, Words } from './message.tsx'
import { Tending } from './tending.tsx'
import { Answering, Following } from './writing.tsx'

export type ThreadProps = {
  lang: Lang
  discussion: Discussion
  first: Message
  page: MessagePage
  /** Whether the latest messages are shown. */
  isLatest: boolean
  turns: readonly Turn[]
  personId: string | undefined
  standing: Standing
  follow: Follow | undefined
  mayTend: boolean
  moderates: boolean
  /** Of the text it is about. */
  aboutUrl: string | undefined
  news: string | undefined
  /** It was opened by the press before: its draft is of no use any more. */
  isNew: boolean
  typed: Typed
  errors: readonly FieldError[]
  formKey: string
  at: (path: string) => string
}

/** `/discussions/:code` */
export function Thread(props: ThreadProps) {
  const { lang, discussion, first, turns, news, isNew, errors, personId, moderates, at } = props
  const t = messages(lang)
  const { territory, level } = discussion
  const over = t.over(territory.name)
  return (
    <>
      {isNew && <ForgetDraft name="discussion" />}
      {news && (
        <Flash lang={lang}>
          <p>{news}</p>
        </Flash>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle
        over={discussion.fictional ? `${over} · ${t.fictional}` : over}
        title={titleOf(lang, discussion)}
        lead={t.readBy[level]}
      />
      <AboutLine {...props} />
      {discussion.closedAt && (
        <Notice lang={lang} tone="success" title={t.thread.outcome}>
          <Words words={discussion.outcome ?? ''} />
          <p class="hint">{t.thread.closedOn(formatDate(lang, discussion.closedAt))}</p>
        </Notice>
      )}
      <MessageText {...{ lang, personId, moderates, at }} message={first} />
      <Answers {...props} />
      <Story lang={lang} turns={turns} />
      <Answering {...props} />
      <Following {...props} />
      <Tending {...props} />
      <p>
        <Elsewhere {...props} />
      </p>
    </>
  )
}

/** Its title; none is shown when its first message is hidden. */
export function titleOf(lang: Lang, { title, isHidden }: { title: string; isHidden: boolean }): string {
  return isHidden ? messages(lang).hiddenTitle : title
}

function AboutLine({ lang, discussion, aboutUrl }: ThreadProps) {
  const t = messages(lang)
  const { kind, words } = discussion.about
  if (kind === 'territory') return null
  return (
    <p>
      {t.about[kind](words)}
      {aboutUrl && (
        <>
          {' · '}
          <a href={aboutUrl}>{t.seeAbout}</a>
        </>
      )}
    </p>
  )
}

function Answers({ lang, page, isLatest, personId, moderates, at }: ThreadProps) {
  const t = messages(lang).thread
  const { shown, earlier, later } = page
  const [first, last] = [shown[0], shown.at(-1)]
  return (
    <section aria-labelledby="reponses">
      <h2 id="reponses">{t.answers}</h2>
      {shown.length === 0 && <p>{t.noAnswer}</p>}
      {earlier > 0 && first && (
        <p>
          <a href={`${at('')}?depuis=debut#reponses`}>{t.start}</a>
          {' · '}
          <a href={`${at('')}?avant=${first.id}#reponses`} rel="prev">
            {t.earlier(earlier)}
          </a>
        </p>
      )}
      {shown.map((message) => (
        <MessageText key={message.id} {...{ lang, message, personId, moderates, at }} />
      ))}
      {last && (later > 0 || !isLatest) && (
        <p>
          {later > 0 && (
            <>
              <a href={`${at('')}?apres=${last.id}#reponses`} rel="next">
                {t.later(later)}
              </a>
              {' · '}
            </>
          )}
          <a href={`${at('')}#reponses`}>{t.latest}</a>
        </p>
      )}
    </section>
  )
}

function Story({ lang, turns }: { lang: Lang; turns: readonly Turn[] }) {
  const t = messages(lang).thread
  // A discussion closed once says so above.
  if (turns.length === 0 || (turns.length === 1 && turns[0]?.event === 'close')) return null
  return (
    <section aria-labelledby="histoire">
      <h2 id="histoire">{t.story}</h2>
      <ul>
        {turns.map(({ id, event, words, at }) => (
          <li key={id}>
            {t.turns[event](formatDate(lang, at))} {event !== 'narrow' && <span lang="fr">{words}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Elsewhere({ lang, discussion, standing }: ThreadProps) {
  const t = messages(lang).thread
  if (standing.voices.length === 0) return <a href={localPath(lang, '/discussions')}>{t.allPublic}</a>
  const path = `/espace/territoires/${discussion.territory.address}/discussions`
  return <a href={localPath(lang, path)}>{t.all}</a>
}
