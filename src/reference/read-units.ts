/** Reads units.tsv and aliases.tsv (columns: data/README.md) into a gazetteer. */
import { Gazetteer, type Unit, type UnitKind, type UnitLevel } from './units.js'

const LEVELS: Readonly<Record<number, UnitLevel>> = { 2: 'province', 3: 'district', 5: 'commune' }
const KINDS = ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'] as const satisfies readonly UnitKind[]

export function readGazetteer(units: string, aliases: string): Gazetteer {
  const rows = lines(units).map(readUnit)
  const variants = lines(aliases).map((line) => {
    const [code = '', name = '', variant = ''] = line.split('\t')
    return { code, name, variant }
  })
  return new Gazetteer(rows, variants)
}

/** A row that is not as data/README.md says is a fault of the data that we ship: it stops the program, with the row. */
function readUnit(line: string): Unit {
  const [code = '', name = '', kind = '', parent, from, to, heirs, , how] = line.split('\t')
  const level = LEVELS[code.length]
  const known = KINDS.find((k) => k === kind)
  if (level === undefined || known === undefined) throw new Error(`units.tsv: dòng không đúng mẫu: ${line}`)
  return {
    code,
    name,
    kind: known,
    level,
    parent: parent || null,
    validFrom: from || null,
    validTo: to || null,
    successors: heirs ? heirs.split(/[,;\s]+/) : [],
    successorKind: how || null,
  }
}

/** Data lines: without the heading and blank ones. */
const lines = (tsv: string): string[] =>
  tsv
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
