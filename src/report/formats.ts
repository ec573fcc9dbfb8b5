/** The ways to print an answer. A new one: a file in formats/ and a line here. */
import type { Format } from './format.js'
import { csvFormat } from './formats/csv.format.js'
import { jsonFormat } from './formats/json.format.js'
import { tableFormat } from './formats/table.format.js'

export const formats: readonly Format[] = [tableFormat, jsonFormat, csvFormat]
