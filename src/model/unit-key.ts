import type { Statement } from './statement.js'

/** A unit's key: never the code alone, for after 2025-07-01 most codes belong to another unit. A unit that no gazetteer knows is its name. */
export const unitKey = ({ unit }: Pick<Statement, 'unit'>): string =>
  unit.code === null ? `name ${unit.name} ${unit.district ?? ''}` : `${unit.code} ${unit.validFrom ?? ''}`
