import type { Association } from '../../associations/index.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Button, Buttons } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Lines, PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = { lang: Lang; kept: Association; merged: Association; isDone: boolean }

/** Before two entries become one: which stays, what follows, and that it is for good. */
export function JoinEntries({ lang, kept, merged, isDone }: Props) {
  const t = messages(lang).entries.join
  const action = localPath(lang, '/equipe/fiches/reunir')
  return (
    <>
      <PageTitle title={t.title} lead={t.lead(kept.name, kept.slug, merged.slug)} />
      {isDone ? (
        <Notice lang={lang}>
          <p>{t.isDone}</p>
        </Notice>
      ) : (
        <>
          <Lines lines={t.what} />
          <Notice lang={lang} tone="warning">
            <p>{t.forGood}</p>
          </Notice>
          <form method="post" action={action}>
            <input type="hidden" name="garder" value={kept.slug} />
            <input type="hidden" name="reunir" value={merged.slug} />
            <Buttons>
              <Button sending={t.sending}>{t.button}</Button>
            </Buttons>
          </form>
          <p>
            <a href={`${action}?garder=${merged.slug}&reunir=${kept.slug}`}>{t.swap}</a>
          </p>
        </>
      )}
      <p>
        <a href={localPath(lang, '/equipe/fiches')}>{t.back}</a>
      </p>
    </>
  )
}
