import type { ComponentChildren } from 'preact'
import { errorOf } from '../../ui/form.tsx'
import type { LiveProps } from './live.tsx'

type Props = {
  act: string
  newKey: () => string
  at: (path: string) => string
  children: ComponentChildren
}

/** One act of the room: posts at once without script; with it, the device keeps it until it has left. */
export function LiveForm({ act, newKey, at, children }: Props) {
  return (
    <form method="post" action={at('/en-direct')} novalidate>
      <input type="hidden" name="acte" value={act} />
      <input type="hidden" name="cle" value={newKey()} />
      {children}
    </form>
  )
}

/** What each field of the page shares. */
export function fieldOf({ lang, typed, errors }: Pick<LiveProps, 'lang' | 'typed' | 'errors'>, name: string) {
  return { lang, name, value: typed.text(name), error: errorOf(errors, name), autocomplete: 'off' }
}
