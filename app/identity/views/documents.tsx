import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { DateField, Select, TextField } from '../../ui/fields.tsx'
import { ErrorSummary, errorOf, type FieldError } from '../../ui/form.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { DocumentSeen } from '../queries/documents.ts'
import { documentKinds } from '../rules/document.ts'

type Props = {
  lang: Lang
  seen: readonly DocumentSeen[]
  typed: { association: string; kind: string; day: string }
  errors: readonly FieldError[]
}

/** `/equipe/documents`: the papers that the team read, each with its kind and its day, and nothing else. */
export function Documents({ lang, seen, typed, errors }: Props) {
  const t = messages(lang).documents
  const day = (date: string) => formatDate(lang, new Date(date))
  return (
    <>
      <ErrorSummary lang={lang} errors={errors} />
      <PageTitle title={t.title} lead={t.lead} />
      <form method="post" action={localPath(lang, '/equipe/documents')} novalidate>
        <TextField
          lang={lang}
          name="association"
          label={t.which}
          hint={t.whichHint}
          value={typed.association}
          error={errorOf(errors, 'association')}
        />
        <Select
          lang={lang}
          name="genre"
          label={t.kind}
          value={typed.kind}
          error={errorOf(errors, 'genre')}
          options={documentKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <DateField lang={lang} name="jour" label={t.day} value={typed.day} error={errorOf(errors, 'jour')} />
        <Buttons>
          <Button>{t.button}</Button>
        </Buttons>
      </form>
      <section aria-labelledby="lus">
        <h2 id="lus">{t.seen}</h2>
        {seen.length === 0 && <p>{t.none}</p>}
        <ul class="people">
          {seen.map(({ id, slug, name, kind, datedOn }) => (
            <li key={id}>
              <p>
                <a href={localPath(lang, `/associations/${slug}`)}>{name}</a>
                <br />
                {t.line(t.kinds[kind], day(datedOn))}
              </p>
              <form method="post" action={localPath(lang, '/equipe/documents/reprendre')}>
                <input type="hidden" name="document" value={id} />
                <Button variant="quiet">{t.takeBack}</Button>
              </form>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href={localPath(lang, '/equipe')}>{t.back}</a>
      </p>
    </>
  )
}
