/** Letters enough to be read in several pieces. */
import type { LetterRecord } from '../../src/model/letter-record.js'
import { citation, commune, criteria, deadline, number, record, standing } from './record.js'

const DATES = ['2023-02-28', '2023-03-01', '2023-03', '2023-03-31', '2023-04-01', '2023', '2023-12-31', '2024-01-01', '2024-02', null]
/** Letters of all kinds of days, that cite one another's documents and speak of a few communes. */
export const manyLetters = (count: number): LetterRecord[] =>
  Array.from({ length: count }, (_, i) => {
    const date = DATES[i % DATES.length] ?? null
    const name = i % 3 === 0 ? 'Đồng An' : 'Phú Lương'
    const code = i % 3 === 0 ? '99102' : '99101'
    return record({
      file: `${i % 7 === 0 ? 'Đơn' : 'cv'} ${i}.txt`,
      ...{ date, number: number(`${i}/CV-UBND`), issuer: 'UBND huyện Yên Hòa' },
      deadlines: [
        deadline({ due: i % 5 === 0 ? null : `2024-0${(i % 9) + 1}-15`, who: [`UBND xã ${name}`] }),
        deadline({ due: '2024-03-01' }),
      ],
      citations: [
        citation({ number: '11/QĐ-UBND', date: '2022-01-05' }),
        citation({ number: `${i % 11}/KH-UBND`, date: i % 2 === 0 ? null : '2022-06' }),
      ],
      communes: [commune({ name, code })],
      criteria: [
        criteria({
          commune: name,
          code,
          asOf: date ?? '2023-06-30',
          met: [1 + (i % 4)],
          unmet: [5 + (i % 4)],
          metCount: 10 + (i % 5),
          total: 19,
        }),
      ],
      standings:
        i % 4 === 0
          ? [standing({ commune: name, code, status: i % 8 === 0 ? 'target' : 'recognised', year: 2023 + (i % 3), decision: null })]
          : [],
    })
  })
