import type { Article } from '../../charter/index.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { TextArea, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { Flash } from '../../ui/notice.tsx'
import { Wording } from '../../ui/wording.tsx'
import { workMessages } from '../messages/work/index.ts'
import { diagnosisPartOf } from '../rules/diagnosis.ts'
import { type Conflict, ConflictNotice } from './conflict.tsx'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

export type BlockTyped = { heading: string; body: string; revision: number }

type EditProps = WorkProps & {
  blockId: string
  typed: BlockTyped
  errors: FieldError[]
  saved: boolean
  conflict: Conflict | undefined
}

/** A block in its form. With script it is saved while one writes; the button is enough without. */
export function EditBlock(props: EditProps) {
  const { lang, at, blockId, typed, errors, conflict } = props
  const t = workMessages(lang)
  const part = diagnosisPartOf(blockId)
  const here = at(`/projet/blocs/${blockId}`)
  const title = t.form.editTitle(part ? t.diagnosis.parts[part] : typed.heading)
  const back = part ? '/projet/diagnostic' : '/projet'
  return (
    <WorkFrame {...props} title={title} here={back}>
      <ErrorSummary lang={lang} errors={errors} />
      {props.saved && (
        <Flash lang={lang}>
          <p>{t.form.saved}</p>
        </Flash>
      )}
      {conflict && <ConflictNotice lang={lang} conflict={conflict} action={here} />}
      <auto-save
        saved={t.form.autosaved}
        saving={t.form.autosaving}
        failed={t.form.autosaveFailed}
        conflict={t.form.autosaveConflict}
        paused={conflict ? 'yes' : undefined}
      >
        <form method="post" action={here} novalidate>
          <input type="hidden" name="revision" value={typed.revision} />
          {part ? <p class="hint">{t.diagnosis.hints[part]}</p> : <HeadingField {...props} />}
          <BodyField {...props} />
          <p class="hint" data-saved role="status" />
          <Buttons>
            <Button sending={t.form.sending}>{conflict ? t.conflict.keepMine : t.form.save}</Button>
            <ButtonLink href={at(back)} variant="quiet">
              {t.form.back}
            </ButtonLink>
          </Buttons>
        </form>
      </auto-save>
      {!part && (
        <form method="post" action={`${here}/retirer`}>
          <input type="hidden" name="revision" value={typed.revision} />
          <Buttons>
            <Button variant="danger">{t.form.remove}</Button>
          </Buttons>
        </form>
      )}
      <p>
        <a href={`${here}/redactions`}>{t.form.history}</a>
      </p>
    </WorkFrame>
  )
}

type FieldsProps = WorkProps & { typed: BlockTyped; errors: FieldError[] }

function HeadingField({ lang, typed, errors }: FieldsProps) {
  return (
    <TextField
      lang={lang}
      name="titre"
      label={workMessages(lang).form.heading}
      value={typed.heading}
      error={errorOf(errors, 'titre')}
      maxlength={200}
    />
  )
}

function BodyField({ lang, typed, errors }: FieldsProps) {
  const t = workMessages(lang).form
  return (
    <clean-paste>
      <TextArea
        lang={lang}
        name="texte"
        label={t.body}
        hint={t.bodyHint}
        rows={12}
        max={8_000}
        value={typed.body}
        error={errorOf(errors, 'texte')}
      />
    </clean-paste>
  )
}

export type AddTyped = {
  place: 'preamble' | 'under' | 'article'
  articleId: string
  blockId: string
  /** Which text it starts from: `nothing`, `article`, or the place of a suggestion. */
  from: string
  heading: string
  body: string
}

type AddProps = WorkProps & {
  typed: AddTyped
  article: Article | undefined
  errors: FieldError[]
  lost?: boolean
}

/** A new block. Under a national article it may start from the article or from one of its suggestions. */
export function AddBlock(props: AddProps) {
  const { lang, at, typed, article, errors } = props
  const t = workMessages(lang).form
  const fields = { ...props, typed: { ...typed, revision: 0 } }
  return (
    <WorkFrame {...props} title={t.addTitles[typed.place]} here="/projet">
      <ErrorSummary lang={lang} errors={errors} />
      {article && <NationalArticle {...props} article={article} />}
      <form method="post" action={at('/projet/ajouter')} novalidate>
        <input type="hidden" name="ou" value={typed.place} />
        <input type="hidden" name="sous" value={typed.articleId} />
        <input type="hidden" name="cle" value={typed.blockId} />
        <input type="hidden" name="depuis" value={typed.from} />
        <HeadingField {...fields} />
        <BodyField {...fields} />
        <Buttons>
          <Button sending={t.sending}>{t.add}</Button>
          <ButtonLink href={at('/projet')} variant="quiet">
            {t.back}
          </ButtonLink>
        </Buttons>
      </form>
    </WorkFrame>
  )
}

function NationalArticle({ lang, at, typed, article }: AddProps & { article: Article }) {
  const t = workMessages(lang).form
  const choices = [
    { value: 'nothing', label: t.fromNothing },
    { value: 'article', label: t.fromArticle },
    ...article.suggestions.map((suggestion, i) => ({ value: String(i + 1), label: suggestion })),
  ]
  return (
    <>
      <aside class="charter-plain">
        <p class="over">{t.under}</p>
        <p lang="fr">
          <strong>{article.heading}</strong>
        </p>
        <Wording body={article.body} />
      </aside>
      <form method="get" action={at('/projet/ajouter')}>
        <input type="hidden" name="ou" value="under" />
        <input type="hidden" name="sous" value={article.articleId} />
        <div class="field">
          <label class="label" for="depuis">
            {t.from}
          </label>
          <select class="input select" id="depuis" name="depuis">
            {choices.map(({ value, label }) => (
              <option key={value} value={value} selected={value === typed.from}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <Buttons>
          <Button variant="quiet">{t.fromButton}</Button>
        </Buttons>
      </form>
    </>
  )
}
