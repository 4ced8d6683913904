/** True when a row was refused because another already holds its place in a unique index: the named one, or any. */
export function isUniqueViolation(error: unknown, index?: string): boolean {
  const fault = error as { code?: unknown; constraint_name?: unknown } | null
  return fault?.code === '23505' && (index === undefined || fault.constraint_name === index)
}
