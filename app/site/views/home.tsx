import { UnofficialNotice } from '../../charter/cards.tsx'
import { NextMeetings } from '../../meetings/cards.tsx'
import type { PublicMeeting } from '../../meetings/index.ts'
import { type Lang, localPath } from '../../platform/languages.ts'
import { LatestNews } from '../../resources/cards.tsx'
import type { Publication } from '../../resources/index.ts'
import { Counts, LatestSignatories, Weave } from '../../signatories/cards.tsx'
import type { Signatory, SignatoryCounts, WeaveData } from '../../signatories/index.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Lines, PageTitle, Prose } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'

type Props = {
  lang: Lang
  now: Date
  isOfficial: boolean
  counts: SignatoryCounts
  weave: WeaveData
  latest: readonly Signatory[]
  meetings: readonly PublicMeeting[]
  news: readonly Publication[]
}

/** The home page: what the charter is, the cloth of those who signed, and the way in. */
export function Home({ lang, now, isOfficial, counts, weave, latest, meetings, news }: Props) {
  const t = messages(lang).home
  return (
    <>
      <PageTitle title={t.heading} over={t.over} lead={t.lead} />
      <Buttons>
        <ButtonLink href={localPath(lang, '/charte')}>{t.read}</ButtonLink>
        <ButtonLink href={localPath(lang, '/signer')} variant="quiet">
          {t.sign}
        </ButtonLink>
      </Buttons>
      <Weave data={weave} counts={counts} lang={lang} />
      <Counts counts={counts} lang={lang} />
      <Prose>
        <h2>{t.whatTitle}</h2>
        <Lines lines={t.what} />
      </Prose>
      <UnofficialNotice version={{ isOfficial }} lang={lang} />
      <section class="prose" aria-labelledby="pres">
        <h2 id="pres">{t.nearTitle}</h2>
        <p>
          <a href={localPath(lang, '/signataires#pres')}>{t.near}</a>
        </p>
        <p>
          {t.localText} <a href={localPath(lang, '/declinaisons')}>{t.local}</a>
        </p>
        <p>
          {t.aidText} <a href={localPath(lang, '/entraide')}>{t.aid}</a>
        </p>
      </section>
      <NextMeetings lang={lang} meetings={meetings} />
      <LatestNews lang={lang} news={news} />
      <LatestSignatories signatories={latest} lang={lang} now={now} />
    </>
  )
}
