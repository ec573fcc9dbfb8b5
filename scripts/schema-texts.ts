import { z } from 'zod'
import { letterRecord } from '../src/model/letter-record.js'

/** File name → JSON Schema text, for every document that leaves the program. */
export function schemaTexts(): Record<string, string> {
  const schemas = { 'letter.schema.json': { title: 'LetterRecord (letter/1)', schema: letterRecord } }
  return Object.fromEntries(
    Object.entries(schemas).map(([file, { title, schema }]) => [
      file,
      JSON.stringify({ title, ...z.toJSONSchema(schema, { target: 'draft-2020-12' }) }, null, 2) + '\n',
    ]),
  )
}
