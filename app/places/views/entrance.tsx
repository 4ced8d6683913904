import { type Lang, localPath } from '../../platform/languages.ts'
import { TerritoryLink } from '../../territories/cards.tsx'
import type { Territory } from '../../territories/index.ts'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SuggestField } from '../../ui/suggest.tsx'
import { messages } from '../messages/index.ts'
import type { EntrancePage } from '../queries/entrance.ts'
import { type LinkedDrawing, PlaceMap } from './map.tsx'
import { Twins } from './twins.tsx'

export type Insets = { name: string; drawing: LinkedDrawing }[]

type Props = {
  page: EntrancePage
  main: LinkedDrawing | undefined
  insets: Insets
  /** What was searched, as typed, and what was found. */
  query: string
  found: readonly Territory[]
  lang: Lang
}

/** `/territoires`: search a place, check an address, or go from the map and its list. */
export function Entrance({ page, main, insets, query, found, lang }: Props) {
  const t = messages(lang).entrance
  return (
    <>
      <PageTitle title={t.title} over={t.over} lead={t.lead} />
      <search aria-label={t.search}>
        <form class="places-search" action={localPath(lang, '/territoires')}>
          <SuggestField
            lang={lang}
            name="lieu"
            label={t.label}
            hint={t.hint}
            value={query}
            src="/territoires/suggestions"
            maxlength={100}
          />
          <Buttons>
            <Button>{t.button}</Button>
          </Buttons>
        </form>
      </search>
      {query !== '' && <Found {...{ query, found, lang }} />}
      <section class="places-address" aria-labelledby="adresse">
        <h2 id="adresse">{t.addressTitle}</h2>
        <p>{t.addressText}</p>
        <Buttons>
          <ButtonLink href={localPath(lang, '/territoires/adresse')} variant="quiet">
            {t.addressButton}
          </ButtonLink>
        </Buttons>
      </section>
      <h2 id="regions">{t.regions}</h2>
      {page.regions.length === 0 && <p>{t.empty}</p>}
      {main && <PlaceMap drawing={main} label={t.map} twin="liste" lang={lang} />}
      {insets.length > 0 && <InsetMaps insets={insets} lang={lang} />}
      <Regions page={page} lang={lang} />
      {page.groups.length > 0 && (
        <section aria-labelledby="groupes">
          <h2 id="groupes">{t.groups}</h2>
          <p>{t.groupsText}</p>
          <PlaceList places={page.groups} lang={lang} />
        </section>
      )}
      <Twins
        files={[
          { path: '/territoires.json', words: 'json' },
          { path: '/territoires.geojson', words: 'outlines' },
          { path: '/territoires/quartiers.geojson', words: 'districts' },
        ]}
        lang={lang}
      />
    </>
  )
}

function Found({ query, found, lang }: Pick<Props, 'query' | 'found' | 'lang'>) {
  const t = messages(lang).entrance
  if (found.length === 0) return <p role="status">{t.none(query)}</p>
  return (
    <section aria-labelledby="trouves">
      <h2 id="trouves">{t.found}</h2>
      <PlaceList places={found} lang={lang} />
    </section>
  )
}

function PlaceList({ places, lang }: { places: readonly Territory[]; lang: Lang }) {
  return (
    <ul class="places">
      {places.map((territory) => (
        <li key={territory.id}>
          <TerritoryLink territory={territory} lang={lang} /> <span class="hint">{territory.hint}</span>
        </li>
      ))}
    </ul>
  )
}

function InsetMaps({ insets, lang }: { insets: Insets; lang: Lang }) {
  return (
    <ul class="map-insets">
      {insets.map(({ name, drawing }) => (
        <li key={name}>
          <PlaceMap drawing={drawing} label={name} twin="liste" lang={lang} />
        </li>
      ))}
    </ul>
  )
}

function Regions({ page, lang }: Pick<Props, 'page' | 'lang'>) {
  const t = messages(lang)
  return (
    <ul class="regions" id="liste">
      {page.regions.map(({ region, departements }) => (
        <li key={region?.id ?? 'outre-mer'}>
          <h3>{region ? <TerritoryLink territory={region} lang={lang} /> : t.entrance.overseas}</h3>
          <ul class="places">
            {departements.map((territory) => (
              <li key={territory.id}>
                <TerritoryLink territory={territory} lang={lang} />{' '}
                <span class="hint">{t.contained.districts(territory.districts)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
