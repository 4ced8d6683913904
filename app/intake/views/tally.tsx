import { localPath } from '../../platform/languages.ts'
import { messages } from '../messages/index.ts'
import { verdicts } from '../rules/record.ts'
import type { OverviewProps } from './overview.tsx'

const outcomes = ['created', 'updated', 'moved', 'known', 'failed'] as const

/** How many rows of each sort, each leading to its rows. */
export function Tally({ lang, intake, counts }: Pick<OverviewProps, 'lang' | 'intake' | 'counts'>) {
  const t = messages(lang)
  const at = localPath(lang, `/equipe/imports/${intake.id}`)
  if (intake.isForgotten || counts.examined === 0) return null
  const isApplied = counts.settled > 0
  return (
    <section>
      <h2>{isApplied ? t.overview.became : t.overview.wouldBe}</h2>
      {intake.state === 'examined' && !isApplied && <p>{t.overview.nothingYet}</p>}
      <ul class="tally">
        {isApplied &&
          outcomes.map((outcome) => (
            <TallyLine
              key={outcome}
              count={counts.outcomes[outcome] ?? 0}
              words={t.report.outcomes[outcome]}
              rows={t.overview.rows}
              href={`${at}/lignes?devenues=${outcome}`}
            />
          ))}
        {verdicts
          .filter((verdict) => !isApplied || !['create', 'update'].includes(verdict))
          .map((verdict) => (
            <TallyLine
              key={verdict}
              count={counts.verdicts[verdict] ?? 0}
              words={t.report.verdicts[verdict]}
              rows={t.overview.rows}
              href={`${at}/lignes?etat=${verdict}`}
            />
          ))}
      </ul>
      <p>
        <a href={`${at}/lignes`}>{t.overview.all}</a> · <a href={`${at}/rapport.csv`}>{t.overview.csv}</a>
      </p>
    </section>
  )
}

type LineProps = { count: number; words: string; rows: (count: number) => string; href: string }

function TallyLine({ count, words, rows, href }: LineProps) {
  if (count === 0) return null
  return (
    <li>
      <span>{words}</span> <a href={href}>{rows(count)}</a>
    </li>
  )
}
