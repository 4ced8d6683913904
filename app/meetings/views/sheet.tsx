import type { Lang } from '../../platform/languages.ts'
import { PrintButton } from '../../ui/print-button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { whenWords } from '../messages/when.ts'
import type { Meeting } from '../rules/meeting.ts'

/** Enough lines for a room, those who said that they come first. */
const lines = 16

export function Sheet({
  lang,
  meeting,
  names,
  back,
}: {
  lang: Lang
  meeting: Meeting
  names: readonly string[]
  back: string
}) {
  const t = messages(lang).desk.paper
  const rows = Array.from({ length: Math.max(lines, names.length + 6) }, (_, i) => names[i] ?? '')
  return (
    <>
      <PageTitle
        over={t.title}
        title={meeting.title}
        lead={`${whenWords(lang, meeting)}, ${meeting.place}`}
      />
      <div class="no-print">
        <p>{t.heed}</p>
        <PrintButton lang={lang} />
      </div>
      <table class="sheet">
        <thead>
          <tr>
            <th scope="col">{t.association}</th>
            <th scope="col">{t.people}</th>
            <th scope="col">{t.signed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((name, i) => (
            // Empty lines are all alike.
            <tr key={`${i} ${name}`}>
              <td>{name}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="no-print">
        <a href={back}>{meeting.title}</a>
      </p>
    </>
  )
}
