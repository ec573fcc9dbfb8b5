/** An SQL statement takes a bounded number of values (32,766 in SQLite, 65,535 in PostgreSQL). */
export function chunks<T>(list: readonly T[], size = 200): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))
}
