import { type Lang, localPath } from '../../platform/languages.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Neighbour } from '../queries/neighbours.ts'

type Props = {
  lang: Lang
  name: string
  neighbours: readonly Neighbour[]
  /** False for a steward who has not said on whose behalf. */
  canSpeak: boolean
  refused: string | undefined
  action: string
  back: string
}

/** “We know this association”: it only adds, and can be taken back. */
export function Neighbours({ lang, name, neighbours, canSpeak, refused, action, back }: Props) {
  const t = messages(lang).neighbours
  return (
    <>
      <PageTitle title={t.title} over={name} lead={t.lead} />
      {refused && (
        <Notice lang={lang} tone="warning">
          <p>{refused}</p>
        </Notice>
      )}
      {!canSpeak && (
        <Notice lang={lang}>
          <p>
            {t.sayFirst} <a href={back}>{t.sayWhere}</a>
          </p>
        </Notice>
      )}
      {canSpeak && neighbours.length === 0 && (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      )}
      <ul class="people">
        {neighbours.map((neighbour) => (
          <One key={neighbour.id} {...{ lang, neighbour, action }} />
        ))}
      </ul>
      <p>
        <a href={back}>{t.back}</a>
      </p>
    </>
  )
}

function One({ lang, neighbour, action }: { lang: Lang; neighbour: Neighbour; action: string }) {
  const t = messages(lang).neighbours
  const { slug, name, isVouched } = neighbour
  return (
    <li>
      <p>
        <a href={localPath(lang, `/associations/${slug}`)}>{name}</a>
        {isVouched && (
          <>
            <br />
            {t.said}
          </>
        )}
      </p>
      <form method="post" action={action}>
        <input type="hidden" name="association" value={slug} />
        <Button variant="quiet" name="faire" value={isVouched ? 'reprendre' : 'connaitre'}>
          {isVouched ? t.takeBack : t.know(name)}
        </Button>
      </form>
    </li>
  )
}
