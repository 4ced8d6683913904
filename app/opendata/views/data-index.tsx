import { type Lang, localPath } from '../../platform/languages.ts'
import { Card, Cards } from '../../ui/card.tsx'
import { CopyLink } from '../../ui/copy-link.tsx'
import { Lines, PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { setNames } from '../rules/data-set.ts'

type Props = { lang: Lang; site: string; licence: string; contact: string | undefined }

/** `/donnees`: what can be taken away, under what licence, and whom to ask. */
export function DataIndex({ lang, site, licence, contact }: Props) {
  const t = messages(lang)
  return (
    <>
      <PageTitle title={t.index.title} over={t.index.over} lead={t.index.lead} />
      <h2>{t.index.sets}</h2>
      <Cards>
        {setNames.map((name) => (
          <Card key={name} title={t.sets[name].title} href={localPath(lang, `/donnees/${name}`)}>
            <p>{t.sets[name].summary}</p>
          </Card>
        ))}
      </Cards>
      <div class="prose">
        <h2>{t.index.use}</h2>
        <p>{t.index.useText}</p>
        <p>
          <a href={licence}>{t.index.licence}</a>
        </p>
        <p>{t.index.cite(site)}</p>
        <h2>{t.index.never}</h2>
        <Lines lines={t.index.neverList} />
        <Elsewhere lang={lang} site={site} />
        <OtherWays lang={lang} />
        <h2>{t.index.contact}</h2>
        <Contact lang={lang} contact={contact} />
      </div>
    </>
  )
}

/** How a spreadsheet or a map reads the register by itself. */
function Elsewhere({ lang, site }: { lang: Lang; site: string }) {
  const t = messages(lang).index
  return (
    <>
      <h2>{t.sheet}</h2>
      <CopyLink lang={lang} url={`${site}${localPath(lang, '/signataires.csv')}`} />
      <Lines lines={t.sheetList} />
      <h2>{t.map}</h2>
      <p>{t.mapText}</p>
      <CopyLink lang={lang} url={`${site}${localPath(lang, '/signataires.geojson')}`} />
    </>
  )
}

function OtherWays({ lang }: { lang: Lang }) {
  const t = messages(lang).index
  return (
    <>
      <h2>{t.more}</h2>
      <dl class="ways">
        <dt>{t.api}</dt>
        <dd>
          {t.apiText} <a href={localPath(lang, '/api')}>/api</a>
        </dd>
        <dt>{t.embed}</dt>
        <dd>
          {t.embedText} <a href={localPath(lang, '/integrer')}>/integrer</a>
        </dd>
        <dt>{t.feeds}</dt>
        <dd>
          {t.feedsText} <a href={localPath(lang, '/signataires.atom')}>{t.feedSignatories}</a> ·{' '}
          <a href={localPath(lang, '/charte/versions.atom')}>{t.feedVersions}</a> ·{' '}
          <a href={localPath(lang, '/declinaisons.atom')}>{t.feedAdopted}</a>
        </dd>
      </dl>
    </>
  )
}

/** Whom to write to, or where that is said. */
export function Contact({ lang, contact }: { lang: Lang; contact: string | undefined }) {
  const t = messages(lang).index
  if (contact) return <p>{t.contactTo(contact)}</p>
  return (
    <p>
      {t.contactUnknown} <a href={localPath(lang, '/mentions-legales')}>{t.legal}</a>
    </p>
  )
}
