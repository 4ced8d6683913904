import { ThemeNames } from '../../associations/cards.tsx'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Ageing } from '../../ui/day.tsx'
import { messages } from '../messages/index.ts'
import type { Signatory } from '../rules/signatory.ts'

type Props = { signatories: readonly Signatory[]; lang: Lang; now: Date }

/** Signatories one under the other: who, where, what, and when in ageing words. */
export function SignatoryLines({ signatories, lang, now }: Props) {
  return (
    <ul class="signatories">
      {signatories.map((signatory) => (
        <Line key={signatory.id} signatory={signatory} lang={lang} now={now} />
      ))}
    </ul>
  )
}

function Line({ signatory, lang, now }: { signatory: Signatory; lang: Lang; now: Date }) {
  const { slug, name, acronym, kind, commune, themes, signedAt } = signatory
  const about = [kind === 'association' ? '' : messages(lang).kind[kind], commune ?? '']
  return (
    <li class="signatory">
      <a class="signatory-name" href={localPath(lang, `/associations/${slug}`)}>
        {name}
        {acronym && ` (${acronym})`}
      </a>
      <span class="signatory-when">
        <Ageing lang={lang} date={signedAt} now={now} />
      </span>
      <span class="signatory-about">
        {about
          .filter(Boolean)
          .map((word) => `${word} · `)
          .join('')}
        <ThemeNames themes={themes} lang={lang} />
      </span>
    </li>
  )
}
