import type { ComponentChildren } from 'preact'
import { Confirmed, OffersAndSeeks, ReachAndNetworks, ThemeNames } from '../../associations/cards.tsx'
import type { ToldProfile } from '../../associations/index.ts'
import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import type { Territory } from '../../territories/index.ts'
import { Ageing } from '../../ui/day.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { SummaryList, type SummaryRow } from '../../ui/summary-list.tsx'
import { WeaveMark } from '../../ui/weave.tsx'
import { messages } from '../messages/index.ts'
import type { AssociationPage, StandingSignature } from '../queries/association.ts'
import { LocalSignatures } from './signed-locally.tsx'
import { ClosedNotice, EntryDoors, KnownBy } from './told.tsx'

type Props = {
  association: AssociationPage
  /** What it told of itself. */
  profile: ToldProfile
  officePlace: Territory | undefined
  lang: Lang
  now: Date
  /** What other rooms tell of it. */
  children: ComponentChildren
}

/** `/associations/:slug`: who they are, what they offer and look for, where they act, what they signed and when. */
export function AssociationView({ association, profile, officePlace, lang, now, children }: Props) {
  const t = messages(lang).association
  const { name, standing, past, isFictional, website } = association
  const isNetwork = association.kind === 'network'
  return (
    <>
      <PageTitle title={name} over={overOf(association, lang)} />
      <ClosedNotice lang={lang} closed={association.told.closed} />
      <Presentation {...{ association, profile, lang, now }} />
      <OffersAndSeeks {...{ told: profile, lang, now }} />
      {children}
      <Where {...{ association, profile, lang, now }} />
      <ReachAndNetworks {...{ told: profile, website, officePlace, lang, now }} />
      {standing.map((signature) => (
        <Signature key={signature.version} {...{ signature, isNetwork, lang, now }} />
      ))}
      <LocalSignatures lang={lang} signed={association.local} />
      {past.length > 0 && <Past {...{ past, lang }} />}
      <KnownBy lang={lang} told={association.told} />
      <section>
        <h2>{t.who}</h2>
        <SummaryList lang={lang} rows={identityRows(association, lang)} />
      </section>
      {isFictional && (
        <Notice lang={lang} title={t.fictional}>
          <p>{t.fictionalText}</p>
        </Notice>
      )}
      <EntryDoors lang={lang} slug={association.slug} />
      <p>
        <a href={localPath(lang, '/signataires')}>{t.back}</a> ·{' '}
        <a href={localPath(lang, `/associations/${association.slug}/profil`)}>{t.ours}</a>
        {standing.length > 0 && (
          <>
            {' '}
            · <a href={localPath(lang, `/associations/${association.slug}/badge`)}>{t.badge}</a>
          </>
        )}
      </p>
    </>
  )
}

function overOf({ standing, local }: AssociationPage, lang: Lang): string {
  const t = messages(lang).association
  if (standing.length > 0) return t.over
  return local.some(({ withdrawnAt }) => !withdrawnAt) ? t.overLocal : t.overPast
}

type PartProps = Pick<Props, 'association' | 'profile' | 'lang' | 'now'>

/** In its own words: what it wrote of itself, and the sentence it signed with. */
function Presentation({ association, profile, lang, now }: PartProps) {
  const { name, standing, themes } = association
  const sentence = standing[0]?.sentence
  const { presentation } = profile
  return (
    <>
      {presentation && <p class="lead presentation">{presentation.text}</p>}
      {themes.length > 0 && (
        <p class="theme-line">
          <ThemeNames themes={themes} lang={lang} />
        </p>
      )}
      <Confirmed at={presentation?.confirmedAt ?? profile.themesConfirmedAt} lang={lang} now={now} />
      {sentence && (
        <figure class="public-sentence">
          <WeaveMark seed={name} />
          <blockquote>{sentence}</blockquote>
        </figure>
      )}
    </>
  )
}

function Where({ association, profile, lang, now }: PartProps) {
  const t = messages(lang).association
  if (association.actsIn.length === 0) return null
  return (
    <section class="prose">
      <h2>{t.where}</h2>
      <ul>
        {association.actsIn.map(({ id, name: place, hint }) => (
          <li key={id}>
            <a
              href={`${localPath(lang, '/signataires')}?lieu=${encodeURIComponent(place)}&lieu-choice=${id}`}
            >
              {place}
            </a>
            {hint && <span class="hint"> {hint}</span>}
          </li>
        ))}
      </ul>
      <Confirmed at={profile.placesConfirmedAt} lang={lang} now={now} />
    </section>
  )
}

type SignatureProps = { signature: StandingSignature; isNetwork: boolean; lang: Lang; now: Date }

function Signature({ signature, isNetwork, lang, now }: SignatureProps) {
  const t = messages(lang).association
  const { version, signedAt, confirmedAs, documents, origin, commitments } = signature
  return (
    <section class="prose">
      <h2>{t.signature}</h2>
      <p>
        <a href={localPath(lang, `/charte/versions/${version}`)}>{t.version(version)}</a>
        {origin?.isDated === false ? (
          <>. {t.undated}</>
        ) : (
          <>
            , {t.signedWord} <Ageing lang={lang} date={signedAt} now={now} /> (
            {t.exactly(formatDate(lang, signedAt))}).
          </>
        )}{' '}
        {isNetwork && t.network}
      </p>
      <p class="hint">
        {origin ? t.takenOver(confirmedAs, origin.source) : t.proof[confirmedAs]}
        {documents.map(({ kind, datedOn }) => (
          <span key={kind}> {t.documents[kind](formatDate(lang, new Date(datedOn)))}</span>
        ))}
        {documents.length > 0 && ` ${t.noCopy}`}
      </p>
      {commitments.length > 0 && (
        <>
          <h3>{t.commitments}</h3>
          <ul>
            {commitments.map((commitment) => (
              <li key={commitment}>{commitment}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Past({ past, lang }: Pick<AssociationPage, 'past'> & { lang: Lang }) {
  const t = messages(lang).association
  const day = (date: Date) => formatDate(lang, date)
  return (
    <section class="prose">
      <h2>{t.past}</h2>
      <ul>
        {past.map(({ version, signedAt, withdrawnAt, endedAs }) => (
          <li key={withdrawnAt.getTime()}>
            {endedAs
              ? t.endedAs[endedAs](day(withdrawnAt))
              : t.withdrew(version, day(signedAt), day(withdrawnAt))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function identityRows(association: AssociationPage, lang: Lang): SummaryRow[] {
  const t = messages(lang)
  const { kind, acronym, commune, rna, siren } = association
  const rows: [string, SummaryRow['value']][] = [
    [t.association.what, t.kind[kind]],
    [t.association.acronym, acronym],
    [t.association.commune, commune],
    [t.association.rna, rna],
    [t.association.siren, siren],
  ]
  return rows.filter(([, value]) => value).map(([label, value]) => ({ label, value }))
}
