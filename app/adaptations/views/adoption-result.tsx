import { formatDate, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Prose } from '../../ui/prose.tsx'
import { adoptionMessages } from '../messages/adoption/index.ts'
import { sharedMessages } from '../messages/shared/index.ts'
import type { Adoption, pastAdoptions, Voter } from '../queries/adoptions.ts'
import type { Verdict } from '../rules/adoption.ts'
import { VoicesTable } from './voices-table.tsx'
import { WorkFrame, type WorkProps } from './work-nav.tsx'

export type Past = Awaited<ReturnType<typeof pastAdoptions>>

/** Texts that were put to adoption before, and what became of them. */
export function PastAdoptions({ lang, at, past }: Pick<WorkProps, 'lang' | 'at'> & { past: Past }) {
  const t = adoptionMessages(lang)
  if (past.length === 0) return null
  return (
    <>
      <h2>{t.page.past}</h2>
      <ul>
        {past.map(({ id, number, outcome, closedAt }) => (
          <li key={id}>
            <a href={at(`/projet/adoptions/${id}`)}>
              {t.page.pastLine(number, closedAt ? formatDate(lang, closedAt) : '')}
            </a>
            , {outcome && t.outcomes[outcome]}
          </li>
        ))}
      </ul>
    </>
  )
}

type ResultProps = WorkProps & { adoption: Adoption; voters: Voter[]; verdict: Verdict }

/** What was decided, in sentences, and what each association said. */
export function Result(props: ResultProps) {
  const { lang, charter, at, adoption, voters, verdict } = props
  const t = adoptionMessages(lang)
  const lead = adoption.closedAt ? t.page.counted(formatDate(lang, adoption.closedAt)) : undefined
  return (
    <WorkFrame {...props} title={t.page.title(adoption.number)} lead={lead} here="/projet/adoption">
      <Prose>
        {adoption.outcome === 'taken-back' ? (
          <p>{t.takenBack}</p>
        ) : (
          t.explain(verdict).map((sentence) => <p key={sentence}>{sentence}</p>)
        )}
      </Prose>
      <VoicesTable lang={lang} adoption={adoption} voters={voters} />
      <Buttons>
        <ButtonLink href={at(`/projet/adoptions/${adoption.id}/compte-rendu.pdf`)} variant="quiet">
          {t.page.minutes}
        </ButtonLink>
        {adoption.outcome === 'adopted' && (
          <ButtonLink href={localPath(lang, `/declinaisons/${charter.slug}`)} variant="quiet">
            {sharedMessages(lang).text}
          </ButtonLink>
        )}
      </Buttons>
    </WorkFrame>
  )
}
