import type { Lang } from '../../platform/languages.ts'
import { helpedByWords } from '../../ui/helped-by.ts'
import { Table } from '../../ui/table.tsx'
import { howGiven } from '../messages/adoption/how-given.ts'
import { adoptionMessages } from '../messages/adoption/index.ts'
import type { Adoption, Voter } from '../queries/adoptions.ts'

/** What each association said, and how: silence is said too. */
export function VoicesTable({ lang, adoption, voters }: { lang: Lang; adoption: Adoption; voters: Voter[] }) {
  const t = adoptionMessages(lang)
  return (
    <Table
      caption={t.page.table}
      columns={[
        { title: t.page.association, cell: (voter: Voter) => voter.association },
        {
          title: t.page.voice,
          cell: ({ voice }) =>
            voice ? t.choices[voice.choice] : adoption.closedAt ? t.page.silent : t.page.waiting,
        },
        { title: t.page.how, cell: (voter) => howWords(voter, lang) },
        {
          title: t.page.words,
          cell: ({ voice }) => (voice?.text ? <span lang="fr">{voice.text}</span> : '–'),
        },
      ]}
      rows={voters}
      keyOf={(voter) => voter.associationId}
    />
  )
}

function howWords({ voice }: Voter, lang: Lang): string {
  return voice ? howGiven(lang, voice, voice.helpedBy && helpedByWords(lang, voice.helpedBy)) : '–'
}
