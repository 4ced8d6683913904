import { Differences } from '../../charter/cards.tsx'
import { formatDate, formatTime, type Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { amendmentMessages } from '../messages/amendments/index.ts'
import { workMessages } from '../messages/work/index.ts'
import type { Amendment, Comments } from '../queries/amendments.ts'
import { asText } from '../rules/as-text.ts'
import type { Merged } from '../rules/merge.ts'
import { CommentForm, CommentList } from './comments.tsx'
import { type KeptWord, KeptWords } from './kept-words.tsx'
import { BlockMeanwhile } from './national-meanwhile.tsx'
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

type PageProps = WorkProps &
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
      {amendment.state !== 'open' && <KeptWords lang={lang} kept={strayWords(lang, typed)} />}
      <CommentList lang={lang} comments={comments} />
    </>
  )
}

/** What was being said or decided when somebody else decided. */
function strayWords(lang: Lang, typed: Record<string, string>): KeptWord[] {
  const t = amendmentMessages(lang).page
  const work = workMessages(lang).form
  return [
    { label: t.yours, words: typed.avis ?? '' },
    { label: work.body, words: typed.texte ?? '' },
    { label: t.words, words: typed.mot ?? '' },
  ].filter(({ words }) => words.trim() !== '')
}

/** Taken as it is, put together, or declined: a steward decides, in one press. */
function Decide({ lang, action, merged, typed, errors }: PageProps & { action: string }) {
  const t = amendmentMessages(lang).page
  const work = workMessages(lang).form
  return (
    <form method="post" action={action} novalidate>
      <h2>{t.decide}</h2>
      {merged && (
        <>
          <h3>{t.mergeTitle}</h3>
          <p>{merged.clean ? t.changed : t.clash}</p>
          <input type="hidden" name="revision" value={merged.revision} />
          <BlockMeanwhile
            lang={lang}
            block={{ heading: merged.heading, body: merged.today, revision: merged.revision }}
            typed={{ body: typed.texte, revision: typed.revision }}
          />
          <TextField
            lang={lang}
            name="titre"
            label={work.heading}
            value={typed.titre ?? merged.heading}
            error={errorOf(errors, 'titre')}
          />
          <TextArea
            lang={lang}
            name="texte"
            label={work.body}
            rows={8}
            value={typed.texte ?? merged.text}
            error={errorOf(errors, 'texte')}
          />
        </>
      )}
      <TextArea
        lang={lang}
        name="mot"
        label={t.words}
        rows={2}
        value={typed.mot}
        error={errorOf(errors, 'mot')}
        optional
      />
      <Buttons>
        <Button name="faire" value={merged ? 'merge' : 'accept'}>
          {merged ? t.merge : t.accept}
        </Button>
        <Button variant="quiet" name="faire" value="decline">
          {t.decline}
        </Button>
      </Buttons>
    </form>
  )
}
