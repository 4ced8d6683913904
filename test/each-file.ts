import { afterAll } from 'vitest'
import { leaveDatabases } from './database.ts'

// Files share a process, and what it read already; each has databases of its own.
afterAll(leaveDatabases)
