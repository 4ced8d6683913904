/** PostgreSQL's settings for a machine of two cores shared with the site. */
const ordinary = {
  listen_addresses: '',
  port: '5432',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '1GB',
  wal_compression: 'on',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  // Two cores also serve pages: a query that takes both makes every visitor wait.
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '1',
  jit: 'off',
  // A site killed without warning must not leave its queries, and their locks, running.
  client_connection_check_interval: '1s',
  idle_in_transaction_session_timeout: '60s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_checkpoints: 'off',
  // A refused row's values, a statement's literals and the words of an error are personal data: the site logs its own.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_min_messages: 'log',
  log_line_prefix: '%m [%p] ',
}

/** Said aloud because nothing acknowledged may be lost, whatever a future default says. */
const durable = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' }

/** For a database that dies with its test run. */
const careless = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '200' }

/** The arguments of the `postgres` program. */
export function postgresArguments(data: string, socket: string, throwaway: boolean): string[] {
  const settings = { ...ordinary, ...(throwaway ? careless : durable), unix_socket_directories: socket }
  return ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

export const port = 5432
