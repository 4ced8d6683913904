import { giveBack, hideNoted, missingIn, pointAt } from './form-fields.ts'
import { forget, type KeptAct, keep, keptOf } from './kept-acts.ts'
import { keptLine } from './kept-line.ts'
import { eraseHere, openWithoutNetwork } from './without-network.ts'

type Words = Record<
  'one' | 'many' | 'none' | 'offline' | 'signIn' | 'refused' | 'correct' | 'drop' | 'missing' | 'ended',
  string
>
type Sent = 'sent' | 'refused' | 'away' | 'stranger'

const pause = 4_000
const patience = 15_000

/**
 * Around the forms of a meeting under way: each act is kept on this device first, then sent until the site has it.
 * Away from the network, the page itself comes from a worker whose scope is this meeting and nothing else.
 */
export class LiveMeeting extends HTMLElement {
  #words: Words = JSON.parse(this.getAttribute('words') ?? '{}')
  #sending = false
  #timer = 0
  readonly #again = () => void this.#send()

  connectedCallback(): void {
    this.addEventListener('submit', (event) => this.#take(event))
    window.addEventListener('online', this.#again)
    const end = this.querySelector<HTMLElement>('[data-end]')
    if (end) end.hidden = false
    end?.querySelector('button')?.addEventListener('click', () => void this.#end())
    void this.#settle()
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.#again)
    clearTimeout(this.#timer)
  }

  async #settle(): Promise<void> {
    await this.#send()
    const isPast = Date.now() > this.#until
    if (isPast) return (await keptOf(this.#name)).length === 0 ? eraseHere(this.#src) : undefined
    await openWithoutNetwork({ script: this.getAttribute('worker'), src: this.#src, until: this.#until })
    this.setAttribute('ready', '')
  }

  get #name(): string {
    return this.getAttribute('name') ?? ''
  }

  get #until(): number {
    return Number(this.getAttribute('until'))
  }

  get #src(): string {
    return this.getAttribute('src') ?? location.pathname
  }

  #take(event: SubmitEvent): void {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
    event.preventDefault()
    const missing = missingIn(form)
    if (missing) {
      pointAt(missing, this.#words.missing)
      return
    }
    const fields = [...new FormData(form, event.submitter)].filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string' && pair[0] !== 'cle',
    )
    const act = { key: crypto.randomUUID(), meeting: this.#name, fields, at: Date.now() }
    void this.#keep(act, form)
  }

  async #keep(act: KeptAct, form: HTMLFormElement): Promise<void> {
    try {
      await keep(act)
    } catch {
      // This device keeps nothing (private browsing, no room left): the form posts by itself, as without script.
      form.submit()
      return
    }
    form.reset()
    await this.#send()
  }

  /** Sends what is kept, in order; what comes while sending is sent too. */
  async #send(): Promise<void> {
    if (this.#sending) return
    this.#sending = true
    clearTimeout(this.#timer)
    let last: Sent = 'sent'
    let sent = 0
    for (
      let next = await this.#next();
      next && isOpen(last);
      next = isOpen(last) ? await this.#next() : undefined
    ) {
      await this.#show('sent')
      last = await this.#post(next)
      if (last === 'sent') sent++
    }
    this.#sending = false
    await this.#show(last)
    if (sent > 0) await this.#refresh()
    if (!isOpen(last)) this.#timer = window.setTimeout(this.#again, pause)
    else if (await this.#next()) this.#again()
  }

  async #next(): Promise<KeptAct | undefined> {
    return (await keptOf(this.#name)).find(({ refused }) => refused === undefined)
  }

  async #post(act: KeptAct): Promise<Sent> {
    try {
      const answer = await fetch(this.#src, {
        method: 'POST',
        body: new URLSearchParams([...act.fields, ['cle', act.key]]),
        headers: { accept: 'application/json' },
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      })
      if (answer.type === 'opaqueredirect' || answer.status === 404) return 'stranger'
      if (answer.ok) {
        await forget(act.key)
        this.#say(((await answer.json()) as { words: string }).words)
        return 'sent'
      }
      if (answer.status !== 422 && answer.status !== 409) return 'away'
      await keep({ ...act, refused: ((await answer.json()) as { words: string }).words })
      return 'refused'
    } catch {
      return 'away'
    }
  }

  #said = ''

  #say(words: string): void {
    this.#said = words
  }

  /** How much is kept here, and why. */
  async #show(last: Sent): Promise<void> {
    const kept = await keptOf(this.#name)
    const w = this.#words
    const count = kept.length === 1 ? w.one : w.many.replace('{n}', String(kept.length))
    const why = last === 'stranger' ? w.signIn : last === 'away' ? w.offline : ''
    const place = this.querySelector('[data-kept]')
    const words = kept.length === 0 ? [this.#said, w.none] : [count, why]
    if (place) {
      place.textContent = words.filter(Boolean).join(' ')
      place.classList.toggle('kept-waiting', kept.length > 0)
    }
    this.querySelector('[data-kept-list]')?.replaceChildren(...kept.map((act) => this.#line(act)))
    hideNoted(kept, this)
  }

  #line(act: KeptAct): HTMLLIElement {
    const drop = () => void forget(act.key).then(() => this.#show('sent'))
    return keptLine(act, this.#words, { drop, correct: () => giveBack(act, this) && drop() })
  }

  /** The lists of the page as the site has them now; forms that somebody fills in are left alone. */
  async #refresh(): Promise<void> {
    const answer = await fetch(this.#src).catch(() => undefined)
    if (!answer?.ok) return
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const part of this.querySelectorAll('[data-fresh]')) {
      const other = fresh.getElementById(part.id)
      if (other) part.replaceChildren(...other.childNodes)
    }
    hideNoted(await keptOf(this.#name), this)
  }

  async #end(): Promise<void> {
    await this.#send()
    if ((await keptOf(this.#name)).length > 0) return
    await eraseHere(this.#src)
    const place = this.querySelector('[data-kept]')
    if (place) place.textContent = this.#words.ended
  }
}

function isOpen(last: Sent): boolean {
  return last === 'sent' || last === 'refused'
}
