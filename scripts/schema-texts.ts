import { z } from 'zod'
import { openApiDocument } from '../src/web/api/openapi.js'
import { letterRecord } from '../src/model/letter-record.js'

/** File name → text: the JSON Schema of every document that leaves the program, and the API's OpenAPI document. */
export function schemaTexts(): Record<string, string> {
  const schemas = { 'letter.schema.json': { title: 'LetterRecord (letter/1)', schema: letterRecord } }
  const texts = Object.fromEntries(
    Object.entries(schemas).map(([file, { title, schema }]) => [
      file,
      JSON.stringify({ title, ...z.toJSONSchema(schema, { target: 'draft-2020-12' }) }, null, 2) + '\n',
    ]),
  )
  return { ...texts, 'openapi.json': JSON.stringify(openApiDocument(), null, 2) + '\n' }
}
