import { type Lang, localPath } from '../../platform/languages.ts'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Line } from '../queries/lists.ts'
import type { OwnPlace } from '../queries/places.ts'
import { Lines } from './lines.tsx'
import { NoPlace } from './opening.tsx'

export type OwnPart = { place: OwnPlace; lines: readonly Line[]; isWhole: boolean }

/** `/espace/discussions` */
export function OwnDiscussions({ lang, parts }: { lang: Lang; parts: readonly OwnPart[] }) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.own.title} lead={t.own.lead} />
      {parts.length === 0 && <NoPlace lang={lang} />}
      {parts.map((part) => (
        <PartOf key={part.place.address} {...{ lang, part }} />
      ))}
      <p>
        <a href={localPath(lang, '/discussions')}>{t.list.everywhere}</a>
      </p>
      <p>
        <a href={localPath(lang, '/espace')}>{t.desk.back}</a>
      </p>
    </>
  )
}

function PartOf({ lang, part: { place, lines, isWhole } }: { lang: Lang; part: OwnPart }) {
  const t = messages(lang)
  const at = (path: string) => localPath(lang, `/espace/territoires/${place.address}/discussions${path}`)
  return (
    <section>
      <h2>
        <a href={at('')}>{place.name}</a>
      </h2>
      {place.hint && <p class="hint">{place.hint}</p>}
      {lines.length === 0 ? <p>{t.own.none}</p> : <Lines lang={lang} lines={lines} withLevel />}
      <p>
        {!isWhole && (
          <>
            <a href={at('')}>{t.own.all(place.name)}</a>
            {' · '}
          </>
        )}
        <a href={at('/ouvrir')}>{t.own.open(place.name)}</a>
      </p>
    </section>
  )
}
