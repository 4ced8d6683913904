import { formatDate, type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { messages } from '../messages/index.ts'
import type { Listing } from '../queries/listings.ts'
import { overOf } from './lines.tsx'

type Props = { lang: Lang; association: string; listings: readonly Listing[]; at: string }

/** On the desk of an association: everything it posted. */
export function OwnListings({ lang, association, listings, at }: Props) {
  const t = messages(lang).space
  const here = localPath(lang, at)
  return (
    <>
      <PageTitle over={association} title={t.title} lead={t.lead} />
      <Buttons>
        <ButtonLink href={`${here}/publier`}>{t.post}</ButtonLink>
      </Buttons>
      {listings.length === 0 && (
        <Empty title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Empty>
      )}
      <ul class="cooperations">
        {listings.map((one) => (
          <li key={one.id} class="cooperation">
            <p class="cooperation-what">
              <a href={`${here}/${one.id}`}>{one.title}</a>
            </p>
            <p class="hint">
              {[overOf(lang, one), t.states[one.state](formatDate(lang, one.listedUntil))].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
