import type { Lang } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import { whenWords } from '../messages/when.ts'
import type { Meeting } from '../rules/meeting.ts'
import { blankLines } from '../rules/sheet.ts'

/** Those who said that they come first, then lines for whoever walks in. */
export function Sheet({
  lang,
  meeting,
  names,
  at,
}: {
  lang: Lang
  meeting: Meeting
  names: readonly string[]
  at: (path: string) => string
}) {
  const t = messages(lang).desk.paper
  const rows = [...names, ...Array<string>(blankLines(names.length)).fill('')]
  return (
    <>
      <PageTitle
        over={t.title}
        title={meeting.title}
        lead={`${whenWords(lang, meeting)}, ${meeting.place}`}
      />
      <div class="no-print">
        <p>{t.heed}</p>
        <Buttons>
          <PrintButton lang={lang} />
          <ButtonLink href={at('/presences.pdf')} variant="quiet">
            {t.pdf}
          </ButtonLink>
        </Buttons>
      </div>
      <section class="sheet-frame" aria-label={t.title} tabindex={0}>
        <table class="sheet">
          <thead>
            <tr>
              <th scope="col">{t.association}</th>
              <th scope="col">{t.people}</th>
              <th scope="col">{t.arrived}</th>
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
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="no-print">
        <a href={at('')}>{meeting.title}</a>
      </p>
    </>
  )
}
