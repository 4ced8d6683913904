import { Differences } from '../../charter/cards.tsx'
import { formatDate, formatTime, type Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { amendmentMessages } from '../messages/amendments/index.ts'
import { workMessages } from '../messages/work/index.ts'
import type { Amendment, Comments } from '../queries/amendments.ts'
import { asText } from '../rules/as-text.ts'
import type { Merged } from '../rules/merge.ts'
import { cleanWording } from '../rules/wording.ts'
import { CommentForm, CommentList } from './comments.tsx'
import { Decide } from './decide.tsx'
import { type KeptWord, KeptWords } from './kept-words.tsx'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

type Text = { heading: string; body: string }

export type AmendmentProps = {
  amendment: Amendment
  /** The words it was written against. */
  before: Text
  comments: Comments
  errors: FieldError[]
  typed: Record<string, string>
  /** Of the comment’s form: sent twice, it says once. */
  formKey: string
  said: boolean
}

export type PageProps = WorkProps &
  AmendmentProps & {
    mayComment: boolean
    isSteward: boolean
    isAuthor: boolean
    /** Today’s words put together with the proposal, when they changed since. */
    merged: (Merged & { heading: string; revision: number; today: string }) | undefined
  }

/** One proposal: what would change, why, what others say, and what was decided. */
export function AmendmentPage(props: PageProps) {
  const { lang, at, amendment, mayComment, isSteward, isAuthor } = props
  const t = amendmentMessages(lang)
  const here = at(`/projet/redactions/${amendment.id}`)
  const isOpen = amendment.state === 'open'
  return (
    <WorkFrame
      {...props}
      title={t.form.title(amendment.heading)}
      lead={t.page.by(amendment.association, formatTime(lang, amendment.at))}
      here="/projet/redactions"
    >
      <AmendmentBody {...props} />
      {mayComment && <CommentForm {...props} action={`${here}/avis`} />}
      {isOpen && isSteward && <Decide {...props} action={`${here}/decision`} />}
      {isOpen && isAuthor && (
        <form method="post" action={`${here}/decision`}>
          <Buttons>
            <Button variant="quiet" name="faire" value="withdraw">
              {t.page.withdraw}
            </Button>
          </Buttons>
        </form>
      )}
    </WorkFrame>
  )
}

/** What everyone who may read it sees, in the workspace or by the link of a letter. */
export function AmendmentBody({
  lang,
  amendment,
  before,
  comments,
  errors,
  typed,
  said,
}: AmendmentProps & { lang: Lang }) {
  const t = amendmentMessages(lang)
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      {said && (
        <Flash lang={lang}>
          <p>{t.page.thanks}</p>
        </Flash>
      )}
      <p class="over">{t.page.over(t.states[amendment.state])}</p>
      {amendment.decidedAt && (
        <p>
          {t.page.decided(amendment.decidedBy ?? '', formatDate(lang, amendment.decidedAt))}
          {amendment.decision && (
            <>
              {lang === 'fr' ? '\u00a0: ' : ': '}
              <span lang="fr">{amendment.decision}</span>
            </>
          )}
        </p>
      )}
      <h2>{t.page.reason}</h2>
      <p lang="fr">{amendment.reason}</p>
      <h2>{t.page.changes}</h2>
      <Differences before={asText(before)} after={asText(amendment)} lang={lang} level={3} />
      {amendment.state !== 'open' && <KeptWords lang={lang} kept={strayWords(lang, typed, amendment)} />}
      <CommentList lang={lang} comments={comments} />
    </>
  )
}

/** What was being said or decided when somebody else decided. */
function strayWords(lang: Lang, typed: Record<string, string>, { body }: Amendment): KeptWord[] {
  const t = amendmentMessages(lang).page
  const work = workMessages(lang).form
  return [
    { label: t.yours, words: typed.avis ?? '' },
    { label: work.body, words: cleanWording(typed.texte ?? '') === body ? '' : (typed.texte ?? '') },
    { label: t.words, words: typed.mot ?? '' },
  ].filter(({ words }) => words.trim() !== '')
}
