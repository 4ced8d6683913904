import { type Lang, localPath } from '../platform/languages.ts'
import { Cloth, warpCount } from '../ui/weave.tsx'
import { messages } from './messages/index.ts'
import type { WeaveData } from './queries/weave.ts'
import type { Signatory, SignatoryCounts } from './rules/signatory.ts'
import { weave } from './rules/weaving.ts'
import { SignatoryLines } from './views/lines.tsx'

export { DrawnMap, MapWords } from './views/drawn-map.tsx'
export { WhoActsHere } from './views/who-acts.tsx'

type CountsProps = { counts: SignatoryCounts; lang: Lang }

/** How many signed, each kind said apart. */
export function Counts({ counts, lang }: CountsProps) {
  const t = messages(lang).counts
  return (
    <div class="counts">
      <p class="lead">{t.all(counts)}</p>
      {counts.networks > 0 && <p class="hint">{t.networksNote}</p>}
    </div>
  )
}

/** The cloth of the register and the sentence that says it. */
export function Weave({ data, counts, lang }: CountsProps & { data: WeaveData }) {
  const t = messages(lang)
  const { threads, rolled } = data
  return (
    <figure class="weave">
      <Cloth
        wefts={threads.map((thread) => weave(thread, warpCount))}
        rolled={rolled}
        title={t.weave.title(t.counts.all(counts))}
      />
      <figcaption>{threads.length > 0 ? t.weave.caption : t.weave.empty}</figcaption>
    </figure>
  )
}

type LatestProps = { signatories: readonly Signatory[]; lang: Lang; now: Date }

/** The last ones to sign, and the way to all of them; nothing before the first one. */
export function LatestSignatories({ signatories, lang, now }: LatestProps) {
  const t = messages(lang).register
  if (signatories.length === 0) return null
  return (
    <section aria-labelledby="dernieres">
      <h2 id="dernieres">{t.latest}</h2>
      <SignatoryLines signatories={signatories} lang={lang} now={now} />
      <p>
        <a href={localPath(lang, '/signataires')}>{t.all}</a>
      </p>
    </section>
  )
}
