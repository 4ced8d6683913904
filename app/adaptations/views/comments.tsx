import { formatTime, type Lang } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { errorOf, type FieldError } from '../../ui/form.tsx'
import { amendmentMessages } from '../messages/amendments/index.ts'
import type { Comments } from '../queries/amendments.ts'

/** What the group says of a proposal, in the order it came; the older ones a press away. */
export function CommentList({ lang, comments }: { lang: Lang; comments: Comments }) {
  const t = amendmentMessages(lang).page
  const { shown, earlier } = comments
  return (
    <section id="avis-du-groupe" aria-labelledby="titre-avis">
      <h2 id="titre-avis">{t.comments}</h2>
      {shown.length === 0 && <p>{t.noComment}</p>}
      {earlier > 0 && (
        <p>
          <a href={`?avant=${shown[0]?.id}#avis-du-groupe`} rel="prev">
            {t.earlier(earlier)}
          </a>
        </p>
      )}
      <ol class="history">
        {shown.map((comment) => (
          <li key={comment.id}>
            <p>
              <strong>{comment.association}</strong>{' '}
              <time class="hint" datetime={comment.at.toISOString()}>
                {formatTime(lang, comment.at)}
              </time>
            </p>
            <p lang="fr">{comment.words}</p>
          </li>
        ))}
      </ol>
      {comments.isPast && (
        <p>
          <a href="?#avis-du-groupe">{t.latest}</a>
        </p>
      )}
    </section>
  )
}

type FormProps = {
  lang: Lang
  action?: string
  errors: FieldError[]
  typed: Record<string, string>
  /** Sent twice, it says once. */
  formKey: string
}

export function CommentForm({ lang, action, errors, typed, formKey }: FormProps) {
  const t = amendmentMessages(lang).page
  return (
    <form method="post" action={action} novalidate>
      <input type="hidden" name="cle" value={formKey} />
      <TextArea
        lang={lang}
        name="avis"
        label={t.yours}
        rows={3}
        max={2_000}
        value={typed.avis}
        error={errorOf(errors, 'avis')}
      />
      <Buttons>
        <Button sending={t.sending}>{t.send}</Button>
      </Buttons>
    </form>
  )
}
