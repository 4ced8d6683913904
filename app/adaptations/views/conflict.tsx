import { Differences } from '../../charter/cards.tsx'
import type { Lang } from '../../platform/languages.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Wording } from '../../ui/wording.tsx'
import { workMessages } from '../messages/work/index.ts'
import { asText } from '../rules/as-text.ts'
import type { Merged } from '../rules/merge.ts'

type Text = { heading: string; body: string }

/** Two people saved the same block: what is stored, what was typed, and both together. */
export type Conflict = { theirs: Text; mine: Text; merged: Merged; revision: number }

type Props = { lang: Lang; conflict: Conflict; action: string }

export function ConflictNotice({ lang, conflict, action }: Props) {
  const t = workMessages(lang).conflict
  const { theirs, mine, merged } = conflict
  return (
    <section aria-labelledby="conflit">
      <Notice lang={lang} tone="warning" title={t.title}>
        <p id="conflit">{t.text}</p>
      </Notice>
      <h2>{t.theirs}</h2>
      <p lang="fr">
        <strong>{theirs.heading}</strong>
      </p>
      <Wording body={theirs.body} />
      <h2>{t.changes}</h2>
      <Differences before={asText(theirs)} after={asText(mine)} lang={lang} level={3} />
      <h2>{t.merged}</h2>
      <p>{merged.clean ? t.clean : t.clash}</p>
      <Wording body={merged.text} />
      <form method="post" action={action}>
        <input type="hidden" name="revision" value={conflict.revision} />
        <input type="hidden" name="titre" value={mine.heading} />
        <textarea name="texte" value={merged.text} hidden />
        <input type="hidden" name="reunis" value="oui" />
        <Buttons>
          <Button variant={merged.clean ? 'act' : 'quiet'}>{t.useMerged}</Button>
          <ButtonLink href={action} variant="quiet">
            {t.keepTheirs}
          </ButtonLink>
        </Buttons>
      </form>
    </section>
  )
}
