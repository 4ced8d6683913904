import type { Ctx } from './route.ts'

/** A submitted form: every field as it was typed, one or several times. */
export class FormFields {
  readonly #entries: ReadonlyMap<string, readonly string[]>

  constructor(entries: Iterable<readonly [string, string]>) {
    const map = new Map<string, string[]>()
    for (const [name, value] of entries) map.set(name, [...(map.get(name) ?? []), value])
    this.#entries = map
  }

  /** The field’s only or first value; empty when absent. */
  text(name: string): string {
    return this.#entries.get(name)?.[0] ?? ''
  }

  /** Every value of a repeated field, such as check boxes. */
  all(name: string): string[] {
    return [...(this.#entries.get(name) ?? [])]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** As a plain object, to keep what was typed. */
  toJSON(): Record<string, string[]> {
    return Object.fromEntries([...this.#entries].map(([name, values]) => [name, [...values]]))
  }
}

/** Longest value we read from a field, in characters; the rest is cut. Pages set their own shorter limits. */
const longest = 20_000

/** Reads a POSTed form (urlencoded or multipart; files are ignored). */
export async function readForm(c: Ctx): Promise<FormFields> {
  const entries: [string, string][] = []
  for (const [name, value] of await sentFields(c))
    if (typeof value === 'string') entries.push([name, clean(value)])
  return new FormFields(entries)
}

/** What nearly every form sends is read directly, many times quicker than by the parser of all kinds. */
async function sentFields(c: Ctx): Promise<Iterable<[string, unknown]>> {
  if (c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return new URLSearchParams(await c.req.text())
  return c.req.formData().catch(() => new FormData())
}

/** A file that came with a form: its name as the visitor’s machine has it, and what it holds. */
export type SentFile = { name: string; bytes: Uint8Array }

/** Reads a POSTed form and the file of one of its fields; none when no file was chosen. */
export async function readFormWithFile(
  c: Ctx,
  field: string,
): Promise<{ form: FormFields; file: SentFile | undefined }> {
  const data = await c.req.formData().catch(() => new FormData())
  const sent = data.get(field)
  const form = await readForm(c)
  if (!(sent instanceof File) || sent.size === 0) return { form, file: undefined }
  return { form, file: { name: clean(sent.name), bytes: new Uint8Array(await sent.arrayBuffer()) } }
}

/** NUL and lone surrogates cannot be stored as UTF-8; line ends are folded to one kind. */
function clean(value: string): string {
  return value.slice(0, longest).replaceAll('\0', '').replaceAll('\r\n', '\n').toWellFormed()
}
