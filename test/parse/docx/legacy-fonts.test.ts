import { describe, expect, test } from 'vitest'
import { asTcvn3, asVni } from '../../text/legacy-encoding/encode.js'
import { DOCX, readAs } from '../reading.js'
import { makeDocx, p, run } from './make-docx.js'

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
const codes = (document: { readonly problems: readonly { readonly code: string }[] }): string[] => document.problems.map((one) => one.code)
const SENTENCE = 'Đề nghị các xã gửi báo cáo kết quả thực hiện trước ngày 12/9/2011'

describe('a Word file set in old fonts', () => {
  test('run by run, beside Unicode', async () => {
    const bytes = await makeDocx(
      p(run(asTcvn3('ủy ban nhân dân xã'), font('.VnTimeH'))) +
        p(run(asTcvn3('Xã Ý Yên '), font('.VnTime')) + run('gửi Renée ', font('Arial')) + run('xaõ', font('VNI-Times')) + run(' nhé')),
    )
    const document = await readAs(bytes, DOCX)
    expect(document.text).toBe('ỦY BAN NHÂN DÂN XÃ\n\nXã ý Yên gửi Renée xã nhé')
    expect(codes(document)).toEqual(['encoding/tcvn3', 'encoding/vni'])
  })

  test('the soft hyphen that is an ư, and capitals made by Word', async () => {
    const bytes = await makeDocx(
      p(`<w:r><w:rPr>${font('.VnTime')}</w:rPr><w:t>Tr</w:t><w:softHyphen/><w:t>\u00EAng</w:t></w:r>`) +
        p(run(asTcvn3('kết luận'), `${font('.VnTime')}<w:caps/>`)),
    )
    expect((await readAs(bytes, DOCX)).text).toBe('Trường\n\nKẾT LUẬN')
  })

  test.each([
    ['style', `<w:style w:type="paragraph" w:styleId="Cu"><w:rPr>${font('VNI-Times')}</w:rPr></w:style>`, '<w:pStyle w:val="Cu"/>'],
    ['defaults', `<w:docDefaults><w:rPrDefault><w:rPr>${font('VNI-Times')}</w:rPr></w:rPrDefault></w:docDefaults>`, ''],
  ])('the font told by the %s', async (_, styles, properties) => {
    const document = await readAs(await makeDocx(p(run('xaõ baïn'), properties), { styles }), DOCX)
    expect(document.text).toBe('xã bạn')
    expect(codes(document)).toEqual(['encoding/vni'])
  })

  test('running heads too', async () => {
    const bytes = await makeDocx(p(run('xaõ', font('VNI-Times'))), { header: p(run('DÖÏ THAÛO', font('VNI-Times'))) })
    expect((await readAs(bytes, DOCX)).furniture.map((f) => f.text)).toEqual(['DỰ THẢO'])
  })

  test.each([
    ['TCVN3', asTcvn3(SENTENCE), ['encoding/tcvn3', 'encoding/capitals']],
    ['VNI', asVni(SENTENCE), ['encoding/vni']],
  ])('%s whose font was changed without its text: told by the letters', async (_, shown, expected) => {
    const document = await readAs(await makeDocx(p(run(shown, font('Times New Roman')))), DOCX)
    expect(document.text).toBe(SENTENCE)
    expect(codes(document)).toEqual(expected)
  })

  test('Unicode is left alone, whatever its font is called', async () => {
    const document = await readAs(
      await makeDocx(
        SENTENCE.split(' ')
          .map((word) => p(run(word, font('.VnTime'))))
          .join(''),
      ),
      DOCX,
    )
    expect(document.text.replace(/\s+/g, ' ')).toBe(SENTENCE)
    expect(codes(document)).toEqual([])
  })
})
