// A program of the tests that lives on another day: `node --import` this file, with CONGVAN_TEST_NOW as the moment at which it starts. Its clock then goes on as any other.
const begin = Date.parse(process.env.CONGVAN_TEST_NOW ?? '')
if (Number.isNaN(begin)) throw new Error('CONGVAN_TEST_NOW is no moment')
const Real = Date
const ahead = begin - Real.now()

globalThis.Date = class extends Real {
  constructor(...told) {
    super(...(told.length === 0 ? [Real.now() + ahead] : told))
  }
  static now() {
    return Real.now() + ahead
  }
}
