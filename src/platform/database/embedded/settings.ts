/**
 * Settings of the embedded server, given on its command line so that they follow the program's version and the
 * cluster's own files stay as initdb wrote them. Durability is PostgreSQL's default (fsync, full pages, synchronous
 * commit) and is not touched. Small: one server for a few processes of one product.
 */
export const settingsFor = (major: number, socketFolder: string): Record<string, string> => ({
  listen_addresses: '',
  unix_socket_directories: socketFolder,
  unix_socket_permissions: '0700',
  max_connections: '40',
  shared_buffers: '32MB',
  maintenance_work_mem: '32MB',
  // nobody replicates from here; without that, bulk loads into new tables skip the log
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  // every helper process costs memory; short statements gain nothing from them
  max_logical_replication_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  autovacuum_max_workers: '1',
  ...(major >= 18 && { io_method: 'sync' }),
  jit: 'off',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // the detail of an error quotes values of rows, that is people's data
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
});
