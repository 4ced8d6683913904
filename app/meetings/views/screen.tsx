import { UnofficialNotice } from '../../charter/cards.tsx'
import type { CharterVersion } from '../../charter/index.ts'
import type { Lang } from '../../platform/languages.ts'
import { Qr } from '../../ui/qr.tsx'
import { messages } from '../messages/index.ts'
import type { Meeting } from '../rules/meeting.ts'

type Props = {
  lang: Lang
  meeting: Meeting
  /** What is read aloud; nothing before a version is published. */
  version: CharterVersion | undefined
  signUrl: string
  back: string
}

/** Projected on a wall: one article fills the screen, and the code to sign comes last. */
export function Screen({ lang, meeting, version, signUrl, back }: Props) {
  const t = messages(lang).live.screen
  const articles = version?.articles ?? []
  return (
    <div class="screen">
      <section class="screen-page" id="debut">
        <p class="over">{meeting.territory.name}</p>
        <h1>{meeting.title}</h1>
        {version && <UnofficialNotice version={version} lang={lang} />}
        <Next to={articles.length > 0 ? 'article-1' : 'signer'} label={t.title} />
      </section>
      {articles.map(({ articleId, heading, body }, i) => (
        <section key={articleId} class="screen-page" id={`article-${i + 1}`} lang="fr">
          {!version?.isOfficial && (
            <p class="over" lang={lang}>
              {t.unofficial}
            </p>
          )}
          <h2>{heading}</h2>
          {body.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <Next
            to={i + 1 < articles.length ? `article-${i + 2}` : 'signer'}
            label={articles[i + 1]?.heading ?? t.sign}
          />
        </section>
      ))}
      <section class="screen-page" id="signer">
        <h2>{t.sign}</h2>
        <Qr text={signUrl} label={t.sign} />
        <p>
          <a href={signUrl}>{signUrl}</a>
        </p>
        <p>
          <a href={back}>{t.back}</a>
        </p>
      </section>
    </div>
  )
}

function Next({ to, label }: { to: string; label: string }) {
  return (
    <p class="screen-next">
      <a href={`#${to}`}>{label} ↓</a>
    </p>
  )
}
