/** True when a row was refused because another already holds its place in the named unique index. */
export function isUniqueViolation(error: unknown, index: string): boolean {
  const fault = error as { code?: unknown; constraint_name?: unknown } | null
  return fault?.code === '23505' && fault.constraint_name === index
}
