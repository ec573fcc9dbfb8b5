/** The ways to print an answer. A new one: a file beside this one and a line here. */
import type { Format } from './format.js'
import { csvFormat } from './csv.format.js'
import { jsonFormat } from './json.format.js'
import { tableFormat } from './table.format.js'
import { xlsxFormat } from './xlsx.format.js'

export const formats: readonly Format[] = [tableFormat, jsonFormat, csvFormat, xlsxFormat]
