import { ThemeNames } from '../../associations/cards.tsx'
import type { Theme } from '../../associations/index.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { TerritoryLink } from '../../territories/cards.tsx'
import type { Territory } from '../../territories/index.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Table } from '../../ui/table.tsx'
import { messages } from '../messages/index.ts'
import type { WhoActs } from '../queries/who-acts.ts'
import { addressOf, noQuestion } from '../rules/filter.ts'
import { SignatoryLines } from './lines.tsx'

export type WhoActsProps = {
  territory: Territory
  who: WhoActs
  /** Every theme there is: those nobody takes care of are said too. */
  themes: readonly Theme[]
  lang: Lang
  now: Date
}

/** Who acts in a place, theme by theme, and what nobody takes care of yet. */
export function WhoActsHere({ territory, who, themes, lang, now }: WhoActsProps) {
  const t = messages(lang)
  const { counts, latest, wider } = who
  const isEmpty = counts.associations + counts.networks === 0
  return (
    <section aria-labelledby="qui-agit">
      <h2 id="qui-agit">{t.place.title}</h2>
      {isEmpty ? (
        <NobodyYet lang={lang} hasWider={wider.length > 0} />
      ) : (
        <>
          <p class="lead">{t.counts.found(counts)}</p>
          {counts.networks > 0 && <p class="hint">{t.counts.networksNote}</p>}
          <ByTheme {...{ territory, who, lang }} />
          <Uncovered {...{ who, themes, lang }} />
          <h3>{t.place.latest}</h3>
          <SignatoryLines signatories={latest} lang={lang} now={now} />
          <p>
            <a href={registerAt(territory, lang)}>{t.place.all(territory.name)}</a>
          </p>
        </>
      )}
      {wider.length > 0 && <Wider {...{ wider, lang }} />}
    </section>
  )
}

function NobodyYet({ lang, hasWider }: { lang: Lang; hasWider: boolean }) {
  const t = messages(lang).place
  return (
    <Empty title={t.nobody}>
      <p>{hasWider ? t.nobodyButWider : t.nobodyText}</p>
      <Buttons>
        <ButtonLink href={localPath(lang, '/signer')}>{t.sign}</ButtonLink>
        <ButtonLink href={localPath(lang, '/charte')} variant="quiet">
          {t.read}
        </ButtonLink>
      </Buttons>
    </Empty>
  )
}

function ByTheme({ territory, who, lang }: Pick<WhoActsProps, 'territory' | 'who' | 'lang'>) {
  const t = messages(lang).place
  return (
    <Table
      caption={t.byTheme}
      rows={who.byTheme}
      keyOf={({ theme }) => theme}
      columns={[
        {
          title: t.theme,
          cell: ({ theme }) => (
            <a href={registerAt(territory, lang, theme)}>
              <ThemeNames themes={[theme]} lang={lang} />
            </a>
          ),
        },
        { title: t.associations, numeric: true, cell: (row) => row.associations },
        { title: t.networks, numeric: true, cell: (row) => row.networks },
      ]}
    />
  )
}

function Uncovered({ who, themes, lang }: Pick<WhoActsProps, 'who' | 'themes' | 'lang'>) {
  const t = messages(lang).place
  const missing = themes.filter((theme) => !who.byTheme.some((each) => each.theme === theme))
  if (missing.length === 0) return null
  return (
    <p>
      <strong>{t.uncovered}</strong> <ThemeNames themes={missing} lang={lang} />. {t.uncoveredText}
    </p>
  )
}

function Wider({ wider, lang }: { wider: WhoActs['wider']; lang: Lang }) {
  const t = messages(lang)
  return (
    <>
      <h3>{t.place.wider}</h3>
      <p class="hint">{t.place.widerHint}</p>
      <ul>
        {wider.map(({ territory, ...actors }) => (
          <li key={territory.id}>
            <TerritoryLink territory={territory} lang={lang} /> <span class="hint">{territory.hint}</span>
            {lang === 'fr' ? '\u00a0: ' : ': '}
            {t.counts.found(actors)}
          </li>
        ))}
      </ul>
    </>
  )
}

function registerAt({ id, name }: Territory, lang: Lang, theme?: Theme): string {
  const question = { ...noQuestion, place: name, territory: id, chosen: theme ? { theme: [theme] } : {} }
  return addressOf(localPath(lang, '/signataires'), question)
}
