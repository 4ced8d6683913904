import { type Lang, localPath } from '../../platform/languages.ts'
import { ButtonLink, Buttons } from '../../ui/button.tsx'
import { Card, Cards } from '../../ui/card.tsx'
import { Ageing } from '../../ui/day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageNav } from '../../ui/page-nav.tsx'
import { PageTitle } from '../../ui/prose.tsx'
import { sharedMessages } from '../messages/shared/index.ts'
import type { LocalCharterLine } from '../queries/charters.ts'
import type { SignedCounts } from '../queries/signed-here.ts'
import { countWords } from './signed-here.tsx'
import { stateWords } from './state-words.ts'

type Props = {
  lang: Lang
  lines: LocalCharterLine[]
  counts: { all: number; adopted: number }
  /** How many signed each one. */
  signed: (charterId: string) => SignedCounts
  next: string | undefined
  now: Date
}

/** Every local charter, the latest to move first. */
export function LocalCharters({ lang, lines, counts, signed, next, now }: Props) {
  const t = sharedMessages(lang)
  const open = localPath(lang, '/ouvrir-une-declinaison')
  return (
    <>
      <PageTitle title={t.list.title} lead={t.list.lead} />
      {counts.all > 0 && <p>{t.list.counts(counts.all, counts.adopted)}</p>}
      {lines.length === 0 ? (
        <Empty title={t.list.empty}>
          <p>{t.list.emptyText}</p>
          <ButtonLink href={open}>{t.list.open}</ButtonLink>
        </Empty>
      ) : (
        <>
          <Cards>
            {lines.map((line) => (
              <Line key={line.id} line={line} lang={lang} now={now} signed={signed(line.id)} />
            ))}
          </Cards>
          <PageNav lang={lang} next={next} />
          <Buttons>
            <ButtonLink href={open} variant="quiet">
              {t.list.open}
            </ButtonLink>
          </Buttons>
        </>
      )}
    </>
  )
}

type LineProps = { line: LocalCharterLine; lang: Lang; now: Date; signed: SignedCounts }

function Line({ line, lang, now, signed }: LineProps) {
  const t = sharedMessages(lang)
  return (
    <Card
      tone="territory"
      over={line.places.join(', ')}
      title={line.name}
      href={localPath(lang, `/declinaisons/${line.slug}`)}
      level={2}
    >
      <p>{stateWords(line, lang)}</p>
      {signed.associations + signed.networks + signed.unnamed > 0 && <p>{countWords(signed, lang)}</p>}
      <p class="hint">
        {t.list.moved} <Ageing lang={lang} date={line.lastActAt} now={now} />
      </p>
    </Card>
  )
}
