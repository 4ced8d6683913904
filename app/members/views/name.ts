import type { Person } from '../../platform/http/route.ts'

/** A person as those who work with them know them. */
export function nameOf(person: Person | undefined, someone: string): string {
  return person ? person.name || person.email : someone
}
