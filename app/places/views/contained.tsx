import type { Lang } from '../../platform/languages.ts'
import { TerritoryLink } from '../../territories/cards.tsx'
import type { Contained, Territory, TerritoryKind } from '../../territories/index.ts'
import { messages } from '../messages/index.ts'
import type { ContainedList, PlacePage } from '../queries/place-page.ts'

/** Below this a list is shown whole; above, communes without a district are only counted. */
const short = 40

/** What a place contains, kind by kind. The last list is the twin of the map. */
export function ContainedLists({ contained, lang }: { contained: readonly ContainedList[]; lang: Lang }) {
  const t = messages(lang).contained
  return contained.map(({ kind, territories }) => {
    const shown = shownOf(kind, territories)
    const hidden = territories.length - shown.length
    return (
      <section key={kind} aria-labelledby={`dans-${kind}`}>
        <h2 id={`dans-${kind}`}>{t.title(kind)}</h2>
        {shown.length > 0 && (
          <ul class="places">
            {shown.map((territory) => (
              <li key={territory.id}>
                <TerritoryLink territory={territory} lang={lang} />{' '}
                <span class="hint">
                  {kind === 'qpv'
                    ? territory.code
                    : kind !== 'commune' || territory.districts > 0
                      ? t.districts(territory.districts)
                      : ''}
                </span>
              </li>
            ))}
          </ul>
        )}
        {hidden > 0 && <p class="hint">{t.others(hidden)}</p>}
      </section>
    )
  })
}

function shownOf(kind: TerritoryKind, territories: readonly Contained[]): readonly Contained[] {
  if (kind !== 'commune' || territories.length <= short) return territories
  return territories.filter(({ districts }) => districts > 0)
}

/** What a contrat de ville or a group gathers. */
export function Members({ members, lang }: { members: readonly Territory[]; lang: Lang }) {
  if (members.length === 0) return null
  return (
    <section aria-labelledby="rassemble">
      <h2 id="rassemble">{messages(lang).contained.members}</h2>
      <ul class="places">
        {members.map((territory) => (
          <li key={territory.id}>
            <TerritoryLink territory={territory} lang={lang} /> <span class="hint">{territory.hint}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What stands beside a place. */
export function Neighbours({
  neighbours,
  territory,
  lang,
}: Pick<PlacePage, 'neighbours' | 'territory'> & { lang: Lang }) {
  const t = messages(lang).neighbours
  if (neighbours.length === 0) return null
  return (
    <section aria-labelledby="voisins">
      <h2 id="voisins">{territory.kind === 'qpv' ? t.districts : t.others}</h2>
      <ul class="places">
        {neighbours.map(({ metres, ...each }) => (
          <li key={each.id}>
            <TerritoryLink territory={each} lang={lang} />{' '}
            <span class="hint">{metres === null ? each.hint : t.away(metres)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
