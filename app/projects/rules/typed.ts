/** A form as it was typed. */
export type Typed = { text(name: string): string; all(name: string): string[] }

/** What must be said beside a field: its name and a reason from a closed list. */
export type Problem<P extends string> = { field: string; problem: P }

/** A form read: what it says, or everything that is wrong with it. */
export type Read<T, P extends string> = { ok: true; value: T } | { ok: false; problems: Problem<P>[] }

/** What a form shows before anybody typed: the fields of a record. */
export function asTyped(fields: Record<string, string | string[]>): Typed {
  const all = (name: string) => [fields[name] ?? []].flat()
  return { text: (name) => all(name)[0] ?? '', all }
}
