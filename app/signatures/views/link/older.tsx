import { type Lang, localPath } from '../../../platform/languages.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Lines, PageTitle, Prose } from '../../../ui/prose.tsx'
import { messages } from '../../messages/index.ts'
import type { OlderLink } from '../../queries/older-link.ts'
import { isOlderGiven } from '../../rules/older.ts'

type Props = { lang: Lang; link: OlderLink; withdrawPath: string }

/** What was brought in, what the one button does, and the other ways. */
export function Older({ lang, link, withdrawPath }: Props) {
  const t = messages(lang).older
  const { association, slug, source, version, is, isFromMeeting } = link
  const isNew = is === 'waiting' && isFromMeeting
  const what = isFromMeeting ? t.meeting.what : t.what
  return (
    <>
      <PageTitle
        title={isNew ? t.meeting.title : t.titles[is]}
        over={association}
        lead={isNew ? t.meeting.lead(association, source) : t.leads[is](association, source)}
      />
      {is === 'waiting' && (
        <>
          <Prose>
            <Lines lines={what} />
            <p>
              <a href={localPath(lang, `/charte/versions/${version}`)}>{t.read(version)}</a>
            </p>
          </Prose>
          <form method="post">
            <Buttons>
              <Button sending={t.sending}>{t.button(association)}</Button>
            </Buttons>
          </form>
        </>
      )}
      <Prose>
        <p>
          {is === 'withdrawn' ? t.again : t.anew} <a href={localPath(lang, '/signer')}>{t.sign}</a>
        </p>
        {isOlderGiven(is) && (
          <p>
            {t.mistake} <a href={withdrawPath}>{t.withdraw}</a>
          </p>
        )}
        {slug && (
          <p>
            <a href={localPath(lang, `/associations/${slug}`)}>{t.page}</a>
          </p>
        )}
      </Prose>
    </>
  )
}
