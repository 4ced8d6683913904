import { type Lang, localPath } from '../../platform/languages.ts'
import { TerritoryLink } from '../../territories/cards.tsx'
import type { Answer, DistrictAnswer, Territory } from '../../territories/index.ts'
import { Button } from '../../ui/button.tsx'
import { messages } from '../messages/index.ts'
import type { Candidate, Verdict } from '../rules/verdict.ts'

export type Outcome = Verdict | { is: 'down' } | { is: 'empty' }

/** The answer in plain words, and what to do next. */
export function VerdictView({ verdict, lang }: { verdict: Outcome; lang: Lang }) {
  const t = messages(lang).address
  return (
    <section class={`verdict verdict-${verdict.is}`} aria-labelledby="reponse" role="status">
      <h2 id="reponse">{titleOf(verdict, lang)}</h2>
      {'label' in verdict && <p class="hint">{t.about(verdict.label)}</p>}
      {'found' in verdict ? (
        <Known is={verdict.is} found={verdict.found} lang={lang} />
      ) : verdict.is === 'choose' ? (
        <Choice candidates={verdict.candidates} lang={lang} />
      ) : (
        <p>{verdict.is === 'vague' ? t.text.vague(verdict.commune) : t.text[verdict.is]}</p>
      )}
    </section>
  )
}

function titleOf(verdict: Outcome, lang: Lang): string {
  const t = messages(lang).address.answer
  if (verdict.is !== 'inside') return t[verdict.is]
  return t.inside(verdict.found.qpv.slice(0, verdict.found.sure).map(({ name }) => name))
}

function Known({ is, found, lang }: { is: Answer; found: DistrictAnswer; lang: Lang }) {
  const t = messages(lang).address
  const also = is === 'inside' ? found.qpv.slice(found.sure).map(({ name }) => name) : []
  return (
    <>
      <p>{t.text[is]}</p>
      {also.length > 0 && <p>{t.text.also(also)}</p>}
      {found.qpv.length > 0 && (
        <Districts qpv={found.qpv} title={is === 'inside' ? t.here : t.near} lang={lang} />
      )}
      {is !== 'outside' && (
        <p>
          <a href="https://sig.ville.gouv.fr/" rel="noopener">
            {t.official}
          </a>
        </p>
      )}
    </>
  )
}

function Districts({ qpv, title, lang }: { qpv: readonly Territory[]; title: string; lang: Lang }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="places">
        {qpv.map((district) => (
          <li key={district.id}>
            <TerritoryLink territory={district} lang={lang} />{' '}
            <span class="hint">
              {district.hint}, {district.code}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Choice({ candidates, lang }: { candidates: readonly Candidate[]; lang: Lang }) {
  return (
    <>
      <p>{messages(lang).address.text.choose}</p>
      <ul class="found">
        {candidates.map(({ label, lon, lat }) => (
          <li key={label} class="found-item">
            <form method="post" action={localPath(lang, '/territoires/adresse')}>
              <input type="hidden" name="adresse" value={label} />
              <Button variant="quiet" name="coordonnees" value={`${lat}, ${lon}`}>
                {label}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
