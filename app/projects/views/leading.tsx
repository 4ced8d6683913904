import type { ComponentChildren } from 'preact'
import { Button, ButtonLink, Buttons } from '../../ui/button.tsx'
import { messages } from '../messages/index.ts'
import type { Partner, PartnerState } from '../rules/partner.ts'
import { isAlive, verbsOf } from '../rules/project.ts'
import { HandOver } from './handover.tsx'

type Props = Parameters<typeof HandOver>[0] & {
  everyone: readonly Partner[]
  /** Whether they may speak for their association, and so hand over. */
  mayAnswer: boolean
}

/** What the lead sees to: who wants to join, who was asked, where the project is. */
export function Wishes({ lang, everyone, at }: Pick<Props, 'lang' | 'everyone' | 'at'>) {
  const t = messages(lang).place.lead
  const asking = everyone.filter(({ state }) => state === 'asking')
  if (asking.length === 0) return null
  return (
    <section aria-labelledby="demandes">
      <h2 id="demandes">{t.asking}</h2>
      <ul class="cooperations">
        {asking.map((one) => (
          <li key={one.id} class="cooperation">
            <p class="cooperation-what">{one.name}</p>
            <p class="cooperation-words presentation">{one.words}</p>
            <form method="post" action={at('/partenaires')}>
              <input type="hidden" name="partenaire" value={one.id} />
              <Buttons>
                <About name="welcome" words={t.welcome} about={t.about(one.name)} />
                <About name="turn-down" words={t.turnDown} about={t.about(one.name)} isQuiet />
              </Buttons>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Leading(props: Props) {
  const { lang, project, everyone, mayAnswer, at } = props
  const t = messages(lang).place.lead
  const those = (state: PartnerState) => everyone.filter((one) => one.state === state)
  return (
    <section aria-labelledby="porter" class="no-print">
      <h2 id="porter">{t.title}</h2>
      <Buttons>
        {isAlive(project.state) && <ButtonLink href={at('/inviter')}>{t.invite}</ButtonLink>}
        <ButtonLink href={at('/changer')} variant="quiet">
          {t.change}
        </ButtonLink>
      </Buttons>
      <Names title={t.waiting} partners={those('invited')}>
        {(one) => (
          <form method="post" action={at('/partenaires')}>
            <input type="hidden" name="partenaire" value={one.id} />
            <Buttons>
              <About name="withdraw" words={t.withdraw} about={t.withdrawOf(one.name)} isQuiet />
            </Buttons>
          </form>
        )}
      </Names>
      <Names title={t.declined} partners={those('declined')} />
      <Names title={t.left} partners={those('left')} />
      <h3>{t.stateTitle}</h3>
      <p class="hint">{t.stateHint}</p>
      <form method="post" action={at('/etat')}>
        <Buttons>
          {verbsOf(project.state).map((verb) => (
            <Button key={verb} name="faire" value={verb} variant="quiet">
              {t.verbs[verb]}
            </Button>
          ))}
        </Buttons>
      </form>
      {mayAnswer && isAlive(project.state) && <HandOver {...props} />}
    </section>
  )
}

type NamesProps = {
  title: string
  partners: readonly Partner[]
  children?: (one: Partner) => ComponentChildren
}

function Names({ title, partners, children }: NamesProps) {
  if (partners.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul class="cooperations">
        {partners.map((one) => (
          <li key={one.id} class="cooperation">
            <p>{[one.name, one.role].filter(Boolean).join(' · ')}</p>
            {children?.(one)}
          </li>
        ))}
      </ul>
    </>
  )
}

type AboutProps = { name: string; words: string; about: string; isQuiet?: boolean }

/** Buttons that are alike to the eye say to the ear whom they are about. */
function About({ name, words, about, isQuiet }: AboutProps) {
  return (
    <Button name="faire" value={name} variant={isQuiet ? 'quiet' : 'act'}>
      {words}
      <span class="visually-hidden"> {about}</span>
    </Button>
  )
}
