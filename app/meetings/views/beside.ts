import type { ComponentChild } from 'preact'

/** What other rooms tell beside each decision of a meeting, and once under them all. */
export type Beside = { of: ReadonlyMap<string, ComponentChild>; under: ComponentChild }
