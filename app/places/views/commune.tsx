import { type Lang, localPath } from '../../platform/languages.ts'
import { TerritoryLink } from '../../territories/cards.tsx'
import type { Contained, Territory } from '../../territories/index.ts'
import { Notice } from '../../ui/notice.tsx'
import { messages } from '../messages/index.ts'

/** A commune whose map is pressed to ask; its districts stand beside in words. */
export type MapToPress = {
  commune: Territory
  districts: readonly Contained[]
  picture: { src: string; width: number; height: number; frame: string } | undefined
  /** What the last press could not do. */
  note?: 'closer' | 'keyboard'
}

export function CommuneToPress({ map, lang }: { map: MapToPress; lang: Lang }) {
  const t = messages(lang).address.commune
  const { commune, districts, picture, note } = map
  if (districts.length === 0)
    return (
      <section class="verdict verdict-outside" aria-labelledby="carte">
        <h2 id="carte">{t.none(commune.name)}</h2>
        <p>{t.noneText}</p>
        <p>
          <TerritoryLink territory={commune} lang={lang} />
        </p>
      </section>
    )
  return (
    <section class="commune-map" aria-labelledby="carte">
      <h2 id="carte">{t.mapTitle(commune.name)}</h2>
      {note && (
        <Notice lang={lang}>
          <p>{t[note]}</p>
        </Notice>
      )}
      {picture ? (
        <form method="post" action={localPath(lang, '/territoires/adresse')}>
          <p>{t.mapText}</p>
          <input type="hidden" name="commune" value={commune.id} />
          <input type="hidden" name="cadre" value={picture.frame} />
          <input
            class="pressed-map"
            type="image"
            name="point"
            src={picture.src}
            width={picture.width}
            height={picture.height}
            alt={t.mapAlt(commune.name)}
          />
        </form>
      ) : (
        <p class="hint">{t.noMap}</p>
      )}
      <h3>{t.listTitle(commune.name)}</h3>
      <ul class="places">
        {districts.map((district) => (
          <li key={district.id}>
            <TerritoryLink territory={district} lang={lang} /> <span class="hint">{district.code}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
