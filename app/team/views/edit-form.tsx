import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { Checkbox, RadioGroup } from '../../ui/choices.tsx'
import { TextArea, TextField } from '../../ui/fields.tsx'
import { errorOf, type FieldError, Fieldset } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import type { DraftFields } from '../rules/draft-fields.ts'
import { most } from '../rules/read-draft.ts'
import { ArticleForm } from './article-form.tsx'

export type EditFormProps = {
  lang: Lang
  fields: DraftFields
  base: string
  errors: FieldError[]
  /** Place of the article to show open, counted from 1. */
  open?: number | undefined
}

/** The whole version in one form: each button sends it all, so nothing typed is ever left behind. */
export function EditForm(props: EditFormProps) {
  const { lang, fields, base, errors } = props
  const t = messages(lang).edit
  const action = localPath(lang, '/equipe/charte')
  return (
    // Multipart: accents would make a text six times longer in the other encoding.
    <form method="post" action={action} enctype="multipart/form-data" novalidate>
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="articles" value={fields.articles.length} />
      {/* First in the form: it is what the Enter key presses. */}
      <SaveButtons lang={lang} />
      <AboutVersion {...props} />
      <Fieldset legend={t.articles} hint={t.articlesHint}>
        <div id="ajouter">
          <Button variant="quiet" name="faire" value="ajouter:0" formaction={`${action}#article-1`}>
            {t.addFirst}
          </Button>
        </div>
        {fields.articles.map((article, i) => (
          <ArticleForm
            key={`${i}-${article.articleId}`}
            lang={lang}
            article={article}
            place={i + 1}
            last={fields.articles.length}
            errors={errors}
            open={props.open === i + 1}
          />
        ))}
      </Fieldset>
      <SaveButtons lang={lang} />
    </form>
  )
}

function SaveButtons({ lang }: { lang: Lang }) {
  const t = messages(lang).edit
  return (
    <Buttons>
      <Button name="faire" value="enregistrer">
        {t.save}
      </Button>
      <Button variant="quiet" name="faire" value="apercu">
        {t.preview}
      </Button>
    </Buttons>
  )
}

function AboutVersion({ lang, fields, errors }: EditFormProps) {
  const t = messages(lang).edit
  return (
    <Fieldset legend={t.about}>
      <TextField
        lang={lang}
        name="titre"
        label={t.charterTitle}
        value={fields.title}
        error={errorOf(errors, 'titre')}
      />
      <Checkbox
        lang={lang}
        name="officiel"
        label={t.official}
        hint={t.officialHint}
        checked={fields.isOfficial}
      />
      <TextField
        lang={lang}
        name="source"
        label={t.source}
        hint={t.sourceHint}
        optional={!fields.isOfficial}
        value={fields.source}
        error={errorOf(errors, 'source')}
      />
      <RadioGroup
        lang={lang}
        name="nature"
        legend={t.kind}
        options={[
          { value: 'minor', label: t.kinds.minor, hint: t.kinds.minorHint },
          { value: 'substantive', label: t.kinds.substantive, hint: t.kinds.substantiveHint },
        ]}
        value={fields.changeKind}
        error={errorOf(errors, 'nature')}
      />
      <TextArea
        lang={lang}
        name="resume"
        label={t.summary}
        hint={t.summaryHint}
        rows={3}
        max={most.summary}
        value={fields.changeSummary}
        error={errorOf(errors, 'resume')}
      />
    </Fieldset>
  )
}
