import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { Select, TextArea, TextField } from '../../ui/fields.tsx'
import { errorOf, type FieldError } from '../../ui/form.tsx'
import { messages } from '../messages/index.ts'
import type { ArticleFields } from '../rules/draft-fields.ts'

type Props = {
  lang: Lang
  article: ArticleFields
  /** Counted from 1. */
  place: number
  last: number
  errors: FieldError[]
  open: boolean
}

/** One article, folded until it is opened: its fields travel all the same. */
export function ArticleForm(props: Props) {
  const { lang, article, place, errors } = props
  const t = messages(lang).edit
  const isWrong = errors.some((error) => error.field.startsWith(`article-${place}-`))
  const kind = t.articleKinds[article.kind as keyof typeof t.articleKinds] ?? t.articleKinds.article
  return (
    <details class="fold" id={`article-${place}`} open={props.open || isWrong || article.heading === ''}>
      <summary>
        <span class="fold-over">{kind}</span>
        <span lang="fr">{article.heading || t.newArticle}</span>
      </summary>
      <ArticleFieldset {...props} />
      <Moves {...props} />
    </details>
  )
}

function ArticleFieldset({ lang, article, place, errors }: Props) {
  const t = messages(lang).edit
  const field = (name: string) => {
    const full = `article-${place}-${name}`
    return { lang, name: full, error: errorOf(errors, full) }
  }
  return (
    <fieldset class="fieldset">
      <legend class="visually-hidden">{t.article(place)}</legend>
      <input type="hidden" name={`article-${place}-id`} value={article.articleId} />
      <TextField {...field('titre')} label={t.heading} value={article.heading} />
      <Select
        {...field('genre')}
        label={t.articleKind}
        empty={false}
        options={Object.entries(t.articleKinds).map(([value, label]) => ({ value, label }))}
        value={article.kind}
      />
      <TextArea {...field('texte')} label={t.body} hint={t.bodyHint} rows={8} value={article.body} />
      <TextArea
        {...field('clair')}
        label={t.plain}
        hint={t.plainHint}
        rows={3}
        optional
        value={article.plain}
      />
      <TextArea
        {...field('pistes')}
        label={t.suggestions}
        hint={t.suggestionsHint}
        rows={4}
        optional
        value={article.suggestions}
      />
    </fieldset>
  )
}

/** Each button leads back to where its article then stands. */
function Moves({ lang, article, place, last }: Props) {
  const t = messages(lang).edit
  const move = (verb: string, to: number) => ({
    name: 'faire',
    value: `${verb}:${place}`,
    formaction: `${localPath(lang, '/equipe/charte')}#article-${to}`,
  })
  const name = <span class="visually-hidden">{t.of(article.heading || t.newArticle)}</span>
  return (
    <Buttons>
      {place > 1 && (
        <Button variant="quiet" {...move('monter', place - 1)}>
          {t.up}
          {name}
        </Button>
      )}
      {place < last && (
        <Button variant="quiet" {...move('descendre', place + 1)}>
          {t.down}
          {name}
        </Button>
      )}
      <Button variant="quiet" {...move('ajouter', place + 1)}>
        {t.addAfter}
        {name}
      </Button>
      <Button variant="danger" {...move('retirer', Math.min(place, last - 1))}>
        {t.remove}
        {name}
      </Button>
    </Buttons>
  )
}
