/** Kinds of documents are data, their headings stand in extract/parts/type-words.ts: no kind may be added to one and forgotten in the other. */
import { describe, expect, it } from 'vitest'
import { typeHeading } from '../../../src/extract/parts/type-words.js'
import { loadReference } from '../../../src/pipeline/load-reference.js'

describe('a heading in capitals is known for every type of Decree 30/2020', () => {
  it.each(loadReference().documentTypes.administrative.map((t) => t.name))('%s', (name) => {
    expect(typeHeading(name.toUpperCase())).toBe(name)
  })

  it.each(['KÍNH GỬI', 'NƠI NHẬN', 'QUY HOẠCH XÃ', 'BÁO CÁO VIÊN'])('%s is none', (line) => {
    expect(typeHeading(line)).toBeNull()
  })
})
