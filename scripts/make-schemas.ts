/** Writes schemas/*.json from the zod schemas; test/house.test.ts fails when one is stale. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { schemaTexts } from './schema-texts.js'

mkdirSync('schemas', { recursive: true })
for (const [file, text] of Object.entries(schemaTexts())) {
  writeFileSync(`schemas/${file}`, text)
  console.log(`schemas/${file}`)
}
