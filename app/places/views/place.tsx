import type { ComponentChildren } from 'preact'
import { formatDate, formatNumber, type Lang } from '../../platform/languages.ts'
import { TerritoryLink } from '../../territories/cards.tsx'
import type { Territory } from '../../territories/index.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SummaryList, type SummaryRow } from '../../ui/summary-list.tsx'
import { messages } from '../messages/index.ts'
import type { PlacePage } from '../queries/place-page.ts'
import { ContainedLists, Members, Neighbours } from './contained.tsx'
import { type LinkedDrawing, PlaceMap } from './map.tsx'
import { Trail } from './trail.tsx'
import { Twins } from './twins.tsx'

type Props = {
  page: PlacePage
  drawing: LinkedDrawing | undefined
  /** Address of this page, without language. */
  path: string
  /** Address of the feed of who signs here. */
  feed: string
  /** The address that was asked for named something else, which is part of this place today. */
  former: string | undefined
  lang: Lang
  /** What other rooms tell of this place. */
  children: ComponentChildren
}

/** `/territoires/:code`: where it is, who acts there, what it contains and what is around. */
export function Place({ page, drawing, path, feed, former, lang, children }: Props) {
  const t = messages(lang)
  const { territory, containers, contained, members, neighbours } = page
  const { name, kind, purpose, fictional } = territory
  const lastList = contained.at(-1)?.kind
  return (
    <>
      <Trail containers={containers} name={name} lang={lang} />
      <PageTitle title={name} over={t.kinds[kind]} lead={purpose || undefined} />
      {former && (
        <Notice lang={lang}>
          <p>{t.former(former, name)}</p>
        </Notice>
      )}
      <Validity page={page} lang={lang} />
      {fictional && (
        <Notice lang={lang} title={t.fictional}>
          <p>{t.fictionalText}</p>
        </Notice>
      )}
      {drawing && (
        <PlaceMap
          {...{ drawing, lang }}
          label={(kind === 'qpv' ? t.map.district : t.map.place)(name, drawing.others.length > 0)}
          twin={kind === 'qpv' || !lastList ? 'voisins' : `dans-${lastList}`}
        />
      )}
      {children}
      <Members members={members} lang={lang} />
      <ContainedLists contained={contained} lang={lang} />
      <Neighbours {...{ neighbours, territory, lang }} />
      <section aria-labelledby="reperes">
        <h2 id="reperes">{t.facts.title}</h2>
        <SummaryList lang={lang} rows={factsOf(page, lang)} />
      </section>
      <Twins
        files={[
          { path: `${path}.json`, words: 'json' },
          { path: `${path}.geojson`, words: 'geojson' },
        ]}
        feed={feed}
        lang={lang}
      />
    </>
  )
}

/** A district of an older list says so, and who stands there today. */
function Validity({ page, lang }: { page: PlacePage; lang: Lang }) {
  const t = messages(lang).validity
  const { territory, successors } = page
  const { kind, validUntil } = territory
  if (validUntil === null) return null
  return (
    <Notice lang={lang} tone="warning" title={kind === 'qpv' ? t.district : t.place}>
      <p>{t.since(formatDate(lang, validUntil))}</p>
      {kind === 'qpv' && successors.length > 0 && (
        <p>
          {t.today} <Links territories={successors} lang={lang} />.
        </p>
      )}
    </Notice>
  )
}

function Links({ territories, lang }: { territories: readonly Territory[]; lang: Lang }) {
  return territories.map((territory, i) => (
    <span key={territory.id}>
      {i > 0 && ', '}
      <TerritoryLink territory={territory} lang={lang} />
    </span>
  ))
}

function factsOf({ territory, containers }: PlacePage, lang: Lang): SummaryRow[] {
  const t = messages(lang).facts
  const { code, kind, population, postcodes, generation, validFrom } = territory
  const gathering = (wanted: Territory['kind']) => containers.filter((each) => each.kind === wanted)
  const rows: [string, SummaryRow['value']][] = [
    [t.code, kind !== 'group' && code],
    [t.postcodes, postcodes.length > 0 && postcodes.join(', ')],
    [
      t.population,
      population !== null && population > 0 && kind !== 'qpv' && t.people(formatNumber(lang, population)),
    ],
    [t.list, kind === 'qpv' && generation],
    [t.validFrom, validFrom && formatDate(lang, validFrom)],
    [
      t.contract,
      gathering('contract').length > 0 && <Links territories={gathering('contract')} lang={lang} />,
    ],
    [t.groups, gathering('group').length > 0 && <Links territories={gathering('group')} lang={lang} />],
  ]
  return rows.filter(([, value]) => value).map(([label, value]) => ({ label, value }))
}
