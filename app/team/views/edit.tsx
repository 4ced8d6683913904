import { CharterText, Differences } from '../../charter/cards.tsx'
import type { CharterText as Text } from '../../charter/index.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import { Flash, Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { EditForm, type EditFormProps } from './edit-form.tsx'

/** Someone else saved: both texts, so that neither is erased unseen. */
export type Conflict = {
  theirs: Text
  mine: Text
  /** The version being written was published; theirs is the text in force. */
  wasPublished: boolean
}

type Props = EditFormProps & {
  number: number
  done?: 'saved' | 'reshaped' | undefined
  conflict?: Conflict | undefined
}

/** The page where the next version is written. */
export function Edit(props: Props) {
  const { lang, number, done, conflict, errors } = props
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.edit.title(number)} over={t.over} lead={t.edit.lead} />
      <ErrorSummary lang={lang} errors={errors} />
      {done && (
        <Flash lang={lang} tone={done === 'saved' ? 'success' : 'info'}>
          <p>{t.edit[done]}</p>
        </Flash>
      )}
      {conflict && <BothTexts lang={lang} conflict={conflict} />}
      <EditForm {...props} />
      <p>
        <a href={localPath(lang, '/equipe')}>{t.edit.home}</a>
      </p>
    </>
  )
}

function BothTexts({ lang, conflict }: { lang: Lang; conflict: Conflict }) {
  const t = messages(lang).conflict
  const { theirs, mine, wasPublished } = conflict
  return (
    <section>
      <Flash lang={lang} tone="error" title={t.title}>
        <p>{t.text}</p>
        <p>{wasPublished ? t.published : t.choice}</p>
        <p>
          <a href={localPath(lang, '/equipe/charte')}>{t.take}</a>
        </p>
      </Flash>
      <Notice lang={lang} title={t.differences}>
        <Differences before={theirs} after={mine} lang={lang} level={3} />
      </Notice>
      <details class="fold">
        <summary>{t.theirs}</summary>
        <CharterText articles={theirs.articles} lang={lang} />
      </details>
    </section>
  )
}
