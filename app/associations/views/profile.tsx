import type { ComponentChildren } from 'preact'
import { type Lang, localPath } from '../../platform/languages.ts'
import { ageingWords } from '../../ui/day.tsx'
import { messages } from '../messages/index.ts'
import type { ToldProfile } from '../queries/profile.ts'
import { ageOf } from '../rules/age.ts'
import type { Direction } from '../rules/exchange.ts'

type ConfirmedProps = { at: Date | undefined; lang: Lang; now: Date }

/** When something was last confirmed, in words that age: “confirmé en mars”. */
export function Confirmed({ at, lang, now }: ConfirmedProps) {
  if (!at) return null
  const t = messages(lang).age
  const { isOld, years } = ageOf(at, now)
  return (
    <p class={isOld ? 'confirmed confirmed-old' : 'confirmed'}>
      <time datetime={at.toISOString().slice(0, 10)}>
        {isOld ? t.old(years) : t.fresh(ageingWords(lang, at, now))}
      </time>
    </p>
  )
}

interface Props {
  told: ToldProfile
  website?: string | undefined
  /** The district or commune of the head office. */
  officePlace?: { name: string } | undefined
  lang: Lang
  now: Date
}

/** What an association offers and looks for, side by side. */
export function OffersAndSeeks({ told, lang, now }: Props) {
  if (told.offers.length + told.seeks.length === 0) return null
  return (
    <section class="exchanges-told">
      <div class="exchange-sides">
        <Side told={told} direction="offers" lang={lang} />
        <Side told={told} direction="seeks" lang={lang} />
      </div>
      <Confirmed at={told.exchangesConfirmedAt} lang={lang} now={now} />
    </section>
  )
}

function Side({ told, direction, lang }: { told: ToldProfile; direction: Direction; lang: Lang }) {
  const t = messages(lang)
  const list = told[direction]
  if (list.length === 0) return null
  return (
    <div class={`exchange-side exchange-${direction}`}>
      <h2>{t.profile[direction]}</h2>
      <ul>
        {list.map(({ what, note }) => (
          <li key={what}>
            <strong>{t.exchanges[what]}</strong>
            {note && <span class="exchange-note"> {note}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How to reach it, where its head office is, and the networks it says it belongs to. */
export function ReachAndNetworks({ told, website, officePlace, lang, now }: Props) {
  const t = messages(lang).profile
  const { contact, office, networks } = told
  const web = website && /^https?:\/\//.test(website) && URL.canParse(website) ? website : undefined
  const lines: [string, ComponentChildren][] = [
    [t.email, contact?.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>],
    [t.phone, contact?.phone && <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>],
    [t.website, web && <Outside href={web} />],
    [t.office, office && <OfficeWords {...{ office, officePlace, lang }} />],
  ]
  const known = lines.filter(([, value]) => value)
  return (
    <>
      {known.length > 0 && (
        <section>
          <h2>{t.contact}</h2>
          <dl class="summary-list">
            {known.map(([label, value]) => (
              <div key={label} class="summary-row">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <Confirmed at={contact?.confirmedAt ?? office?.confirmedAt} lang={lang} now={now} />
        </section>
      )}
      {networks.length > 0 && (
        <section class="prose">
          <h2>{t.networks}</h2>
          <ul>
            {networks.map(({ name, slug }) => (
              <li key={name}>
                {slug ? <a href={localPath(lang, `/associations/${slug}`)}>{name}</a> : name}
              </li>
            ))}
          </ul>
          <p class="hint">{t.networksNote}</p>
          <Confirmed at={told.networksConfirmedAt} lang={lang} now={now} />
        </section>
      )}
    </>
  )
}

function Outside({ href }: { href: string }) {
  return (
    <a href={href} rel="nofollow noopener">
      {href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  )
}

type OfficeProps = {
  office: NonNullable<ToldProfile['office']>
  officePlace: { name: string } | undefined
  lang: Lang
}

/** At somebody’s home: the district, and why nothing finer. */
function OfficeWords({ office, officePlace, lang }: OfficeProps) {
  const t = messages(lang).profile
  const place = officePlace?.name
  const { isHome, address, point } = office
  if (!place && !address) return null
  return (
    <>
      {[address, place].filter(Boolean).join(', ')}
      {isHome && <span class="hint"> ({t.officeHome})</span>}
      {point && (
        <>
          {' '}
          <a
            href={`https://www.openstreetmap.org/?mlat=${point.lat}&mlon=${point.lon}#map=17/${point.lat}/${point.lon}`}
            rel="nofollow noopener"
          >
            {t.map}
          </a>
        </>
      )}
    </>
  )
}
