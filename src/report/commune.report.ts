import { dayOf, forerunnerLists, ownLists } from './commune-lists.js'
import { askedFor, type CommuneRow } from './commune-rows.js'
import { inTime } from './in-time.js'
import { defineReport, type Lang, type ReportArgs } from './report.js'
import { asOfficial } from './official-name.js'
import { byName, showDay, showStandard } from './show.js'

/**
 * Everything that the letters say of one commune, each with its sentence: what stands behind a cell of the matrix. Of a commune of today
 * also what they say of those it was made of, after it. The name of a district or province finds what they count there.
 */
export const communeReport = defineReport<CommuneRow>({
  name: 'commune',
  title: { vi: 'Một xã, từng câu', en: 'One commune, sentence by sentence' },
  question: { vi: 'Văn bản nào nói gì về xã này, ở câu nào?', en: 'Which letter says what of this commune, in which sentence?' },
  filters: ['commune', 'standard', 'set', 'criterion', 'from', 'to'],
  needs: ['commune'],
  columns: [
    { title: { vi: 'Xã', en: 'Commune' }, show: (r, lang) => showUnit(r, lang) },
    { title: { vi: 'Tính đến', en: 'As of' }, show: (r) => showDay(r.asOf) },
    { title: { vi: 'Chuẩn', en: 'Standard' }, show: (r, lang) => r.standard && showStandard(r.standard, lang) },
    { title: { vi: 'Nói gì', en: 'Says' }, show: (r, lang) => r.says[lang], wide: true },
    { title: { vi: 'Văn bản', en: 'Letter' }, show: (r) => r.letter.number ?? r.letter.file },
    { title: { vi: 'Trang', en: 'Page' }, show: (r) => r.page },
    { title: { vi: 'Câu làm chứng', en: 'Sentence' }, show: (r) => r.sentence, wide: true },
  ],
  async *rows(view, given) {
    const args = await asOfficial(view, given)
    const asked = askedFor(view, args)
    const others = args.criterion === null
    for (const lists of [() => ownLists(view, asked, others), ...forerunnerLists(view, asked, others)])
      for await (const row of inTime(await lists(), dayOf, inOrder)) if (wanted(row, args)) yield row
  },
})

const wanted = (r: CommuneRow, { standard, set, criterion, from, to, asOf }: ReportArgs): boolean =>
  (standard === null || r.standard === standard) &&
  (set === null || r.set === set) &&
  (criterion === null || r.property === `criterion ${criterion}` || r.property === 'full score') &&
  (from === null || (r.asOf ?? '') >= from) &&
  (r.asOf === null || r.asOf <= (to ?? asOf) || (to ?? asOf).startsWith(r.asOf) || r.track === 'deadline')

const showUnit = ({ name, forerunnerOf }: CommuneRow, lang: Lang): string =>
  forerunnerOf === null ? name : `${name} (${{ vi: 'nay thuộc', en: 'now in' }[lang]} ${forerunnerOf.name})`

/** Within a day. */
const inOrder = (a: CommuneRow, b: CommuneRow): number =>
  byName(a.asOf ?? '9999', b.asOf ?? '9999') ||
  byName(a.letter.file, b.letter.file) ||
  byName(a.track, b.track) ||
  byName(a.property, b.property) ||
  byName(a.standard ?? '', b.standard ?? '') ||
  byName(a.says.vi, b.says.vi)
