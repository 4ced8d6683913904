import { ThemeNames } from '../../associations/cards.tsx'
import { type Lang, localPath } from '../../platform/languages.ts'
import { Ageing } from '../../ui/day.tsx'
import { messages } from '../messages/index.ts'
import type { Signatory } from '../rules/signatory.ts'

/** `metres` when the nearest come first. */
type Line = Signatory & { metres?: number }
type Props = { signatories: readonly Line[]; lang: Lang; now: Date }

/** Signatories one under the other: who, where, what, and when in ageing words. */
export function SignatoryLines({ signatories, lang, now }: Props) {
  return (
    <ul class="signatories">
      {signatories.map((signatory) => (
        <SignatoryLine key={signatory.id} signatory={signatory} lang={lang} now={now} />
      ))}
    </ul>
  )
}

function SignatoryLine({ signatory, lang, now }: { signatory: Line; lang: Lang; now: Date }) {
  const { slug, name, acronym, kind, commune, themes, signedAt, metres } = signatory
  const t = messages(lang)
  // Farther than half the Earth: we do not know where.
  const distance = metres === undefined || metres > 20_100_000 ? '' : t.distance(metres)
  const about = [kind === 'association' ? '' : t.kind[kind], commune ?? '', distance]
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
