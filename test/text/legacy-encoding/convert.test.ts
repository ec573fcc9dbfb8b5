import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convertRuns, convertText, unicodeOf } from '../../../src/text/legacy-encoding/convert.js'
import { legacyFontNamed } from '../../../src/text/legacy-encoding/fonts.js'
import { encodingProblems } from '../../../src/text/legacy-encoding/problems.js'
import { encodingOf } from '../../../src/text/legacy-encoding/statistics.js'
import { fromTcvn3, TCVN3 } from '../../../src/text/legacy-encoding/tcvn3.js'
import { fromVni, VNI } from '../../../src/text/legacy-encoding/vni.js'
import { isSyllable } from '../../../src/text/syllable.js'
import { asTcvn3, asVni } from './encode.js'

const LETTERS = [...'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ']
const syllable = fc
  .tuple(
    fc.constantFrom('', 'b', 'c', 'ch', 'd', 'đ', 'gh', 'kh', 'l', 'm', 'ng', 'ngh', 'nh', 'ph', 'th', 'tr', 'v', 'x'),
    fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 3 }).map((letters) => letters.join('')),
    fc.constantFrom('', 'c', 'ch', 'i', 'm', 'n', 'ng', 'nh', 'o', 'p', 't', 'u', 'y'),
  )
  .map((pieces) => pieces.join(''))
  .filter(isSyllable)
const passage = fc.array(syllable, { minLength: 30, maxLength: 120 }).map((words) => words.join(' '))

const LETTER = `Ủy ban nhân dân huyện Lạc Hà báo cáo kết quả rà soát đường liên thôn và đề nghị các xã gửi số liệu trước ngày 12/9/2011.
Những xã chưa nộp phải giải trình bằng văn bản; cán bộ phụ trách tổng hợp, trình lãnh đạo ký.`

describe('the tables', () => {
  test('hold every Vietnamese letter once', () => {
    const small = LETTERS.filter((letter) => !/^[aeiouy]$/.test(letter))
    expect([...TCVN3.values()].sort()).toEqual([...small, ...'ĂÂÊÔƠƯĐ'].sort())
    expect(new Set(VNI.values())).toEqual(new Set([...small, ...small.map((letter) => letter.toUpperCase())]))
  })

  test('what is encoded comes back: TCVN3', () =>
    fc.assert(
      fc.property(passage, (text) => {
        expect(fromTcvn3(asTcvn3(text))).toBe(text)
      }),
    ))
  test('what is encoded comes back: VNI, small and capital', () =>
    fc.assert(
      fc.property(passage, (text) => {
        expect(fromVni(asVni(text))).toBe(text)
        expect(fromVni(asVni(text.toUpperCase()))).toBe(text.toUpperCase())
      }),
    ))

  test.each([
    ['Uû ban nh©n d©n tØnh', 'Uỷ ban nhân dân tỉnh', fromTcvn3],
    ['\u00A7\u00ADêng §\u00ADêng', 'Đường Đường', fromTcvn3],
    ['Uûy ban nhaân daân tænh, ñöôøng Nguyeãn Hueä', 'Ủy ban nhân dân tỉnh, đường Nguyễn Huệ', fromVni],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', fromVni],
    ['Ñoâng Aâu, Aên', 'Đông Âu, Ăn', fromVni],
    ['thò xaõ, quyù I, kyø hoïp', 'thị xã, quý I, kỳ họp', fromVni],
  ])('%s', (old, meant, decode) => expect(decode(old)).toBe(meant))
})

describe('told by letters', () => {
  test('any passage of Vietnamese in an old code is found and comes back', () =>
    fc.assert(
      fc.property(passage, (text) => {
        fc.pre(text.split(' ').filter((word) => asVni(word) !== word && asTcvn3(word) !== word).length >= 15)
        expect(convertText(asTcvn3(text))).toEqual({ text, found: [{ encoding: 'TCVN3', ground: 'letters' }] })
        expect(convertText(asVni(text))).toEqual({ text, found: [{ encoding: 'VNI', ground: 'letters' }] })
      }),
      { numRuns: 50 },
    ))

  test('any passage of Unicode Vietnamese is left alone, composed or not', () =>
    fc.assert(
      fc.property(passage, (text) => {
        expect(convertText(text)).toEqual({ text, found: [] })
        expect(convertText(text.normalize('NFD')).found).toEqual([])
      }),
    ))

  test('a letter', () => {
    expect(convertText(asTcvn3(LETTER)).text).toBe(LETTER.replace('Ủy', 'ủy'))
    expect(convertText(asVni(LETTER)).text).toBe(LETTER)
  })

  test('headings typed in capitals with small accented letters', () => {
    const heading = asTcvn3('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nỦY BAN NHÂN DÂN XÃ Ý YÊN')
    expect(heading).toContain('CéNG HßA')
    expect(convertText(`${heading}\n${asTcvn3(LETTER)}`).text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nỦY BAN NHÂN DÂN XÃ Ý YÊN')
  })

  test.each([
    ['Sè: 27/UBND-VX', 'Số: 27/UBND-VX'],
    ['Së NN, UBND x· ý Yªn', 'Sở NN, UBND xã ý Yên'],
    ['X· HéI', 'XÃ HỘI'],
    ['V¨n phßng H§ND', 'Văn phòng HĐND'],
  ])('capitals: %s', (shown, meant) => expect(unicodeOf(shown, { encoding: 'TCVN3', capitals: false })).toBe(meant))

  test('lines already in Unicode stay', () => {
    const text = `${asVni(LETTER)}\nThôn Trại Mới đã nộp; où là tên riêng.`
    expect(convertText(text).text).toBe(`${LETTER}\nThôn Trại Mới đã nộp; où là tên riêng.`)
  })

  const others: readonly (readonly [string, string])[] = [
    ['Unicode', LETTER],
    [
      'Unicode whose accents are all western',
      'Là và xã, các thành công à, bà Hà là cán sáng, thông báo, có hoá, ông công, rà soát các bãi, cá và gà, hè, xoá, đó',
    ],
    ['Unicode with old tones', 'hoà toà loà xoà oà hoá toá loá xoá goá hoè toè loè xoè khoé'],
    ['Unicode lower case without accents but signs', 'Dien tich 12 m² (§ 5), © 2012, 30°C ± 2°, «nong thon moi», gia 5½ dong, µm, ®, ©, ¬'],
    [
      'French',
      'Où étaient les élèves ? À la forêt, près du château, après l’été dernier ; c’était très agréable, même là-bas, où naît l’île, déjà bâtie, le dîner fût prêt.',
    ],
    ['French with short words', 'né dé té bé été là ça où dû mû né né clé blé pré thé ré fée née sûr mûr dès lès très'],
    [
      'German',
      'Für die Prüfung der Maße über größere Höfe müssen fünf Bücher geöffnet, gezählt und übergeben werden; schöne Grüße aus Köln.',
    ],
    [
      'Spanish',
      'El señor Núñez pidió más información según la última reunión; ¿qué opinión tendrá el niño? Así será, está aquí, allí, también.',
    ],
    [
      'Portuguese',
      'A reunião não começará amanhã; há só três questões, além da votação, e a comissão já está à espera da decisão do órgão.',
    ],
    [
      'Italian',
      'Perché la città è così più bella? Lunedì c’è già la novità, però sarà là giù, né più né meno: è già lì, sì, può, tè, dà, fà.',
    ],
    ['Swedish', 'På gården går många får på ängen; så är det också på höst, då små skålar står på bår, å, får, gå, då, nå, så, må, å.'],
    ['Danish', 'Øl på båd nær ø, så får både små og større børn løn på grønne gårde; årets første møde får råd, så vi går på sø.'],
    ['Icelandic', 'Það er ekki öll vitleysan eins þó að sumt sé skrýtið; við förum út í búð á morgun og kaupum þá brauð, mjólk og ost.'],
    ['Hungarian', 'A két új törvény és a régi rendelet közötti különbség nem érthető; kérjük, írja meg észrevételét, és küldje el.'],
    ['Czech as western', 'Pøíliš žluouèký kùò úpìl ïábelské ódy, mìsto má nové námìstí a dìti bìží pøes ulici.'],
    ['UTF-8 taken for windows-1252', new TextDecoder('windows-1252').decode(new TextEncoder().encode(LETTER))],
    [
      'Cyrillic taken for western',
      'Êîìèòåò ïî äåëàì ìîëîäåæè ñîîáùàåò, ÷òî çàñåäàíèå ñîñòîèòñÿ âî âòîðíèê â çäàíèè ìýðèè ãîðîäà, ïðîñüáà íå îïàçäûâàòü.',
    ],
    [
      'Greek taken for western',
      'Ç óõíåäñßáóç èá ãßíåé ôçí Ôñßôç óôï äçìáñ÷åßï, ðáñáêáëåßóèå íá ðñïóÝëèåôå Ýãêáéñá êáé íá öÝñåôå ôá Ýããñáöá.',
    ],
    ['Chinese (GBK) taken for western', 'ÖÐ¹úÈËÃñ¹²ºÍ¹ú ¹ØÓÚ½ø¹É ¼ÓÇ¿¹ÜÀí ¹¤×÷µÄÍ¨Öª °ì·¢ ¸÷µ¥Î» Òª°´ÕÕ'],
    ['windows-1258 taken for western', 'Ủy ban'.length > 0 ? as1258(LETTER) : ''],
    [
      'English with a few names',
      'Beyoncé and Zoë met Renée at the café in Málaga; the naïve façade of the résumé fooled no one, not even André or José.',
    ],
    [
      'four words of VNI in an English text',
      'The words baïn, caùc, nhaân and daân are old spellings. ' +
        'Nothing else here is in any old code at all, it is plain English, and stays so. '.repeat(6),
    ],
  ]
  test.each(others)('%s is not converted', (_, text) =>
    expect({ encoding: encodingOf(text), same: convertText(text).text === text }).toEqual({ encoding: null, same: true }),
  )
})

/** windows-1258 writes a vowel and its tone as two bytes; shown as windows-1252. */
function as1258(text: string): string {
  const table = new Map(Array.from({ length: 128 }, (_, i) => [new TextDecoder('windows-1258').decode(new Uint8Array([i + 128])), i + 128]))
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    const byte = table.get(letter)
    if (letter.charCodeAt(0) < 128 || byte !== undefined) return [byte ?? letter.charCodeAt(0)]
    const [base = '', ...marks] = [...letter.normalize('NFD')]
    const tone = marks.filter((mark) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark))
    const whole = (base + marks.filter((mark) => !tone.includes(mark)).join('')).normalize('NFC')
    return [...[whole, ...tone].map((sign) => table.get(sign) ?? sign.charCodeAt(0))]
  })
  return new TextDecoder('windows-1252').decode(new Uint8Array(bytes))
}

describe('told by fonts', () => {
  test.each([
    ['.VnTime', 'TCVN3', false],
    ['.VnTimeH', 'TCVN3', true],
    ['.VnArial NarrowH', 'TCVN3', true],
    ['".VnArial"', 'TCVN3', false],
    ['ABCDEF+.VnTimeH,Bold', 'TCVN3', true],
    ['ABCDEF+VnTime-Bold', 'TCVN3', false],
    ['VNI-Times', 'VNI', false],
    ['VNI-Helve-Condense', 'VNI', false],
    ['BCDEEE+VNI-Times,BoldItalic', 'VNI', false],
  ])('%s', (name, encoding, capitals) => expect(legacyFontNamed(name)).toEqual({ encoding, capitals }))

  test.each([
    'Times New Roman',
    'Arial',
    'Vnrelated Sans',
    'UniVNI',
    'Liberation Serif',
    '',
    'Vn',
    'VNI',
    'TimesVN',
    'Symbol',
    'VNI-Unicode',
  ])('%s is none', (name) => expect(legacyFontNamed(name)).toBeNull())

  test('.VnTimeH makes capitals', () =>
    expect(unicodeOf('ñy ban nh©n d©n x·', { encoding: 'TCVN3', capitals: true })).toBe('ỦY BAN NHÂN DÂN XÃ'))
  test('bytes kept in the private area', () => expect(unicodeOf('x\uF0B7', { encoding: 'TCVN3', capitals: false })).toBe('xã'))

  test('only runs of such fonts are converted, however short', () => {
    const runs = [
      { text: 'X· ', font: '.VnTime' },
      { text: 'café ', font: 'Arial' },
      { text: 'xaõ', font: 'VNI-Times' },
      { text: 'nhé', font: null },
    ]
    expect(convertRuns(runs)).toEqual({
      texts: ['Xã ', 'café ', 'xã', 'nhé'],
      found: [
        { encoding: 'TCVN3', ground: 'font' },
        { encoding: 'VNI', ground: 'font' },
      ],
    })
  })

  test('a pair cut in two by a change of look', () =>
    expect(
      convertRuns([
        { text: 'ba', font: 'VNI-Times' },
        { text: 'ïn beø', font: 'VNI-Helve' },
      ]).texts,
    ).toEqual(['bạ', 'n bè']))

  test('Unicode typed in an old font stays', () => {
    const runs = LETTER.split(' ').map((word) => ({ text: `${word} `, font: '.VnTime' }))
    expect(convertRuns(runs)).toEqual({ texts: runs.map((run) => run.text), found: [] })
  })

  test('plain text in an old font is no conversion', () => expect(convertRuns([{ text: 'UBND 12/9', font: '.VnTime' }]).found).toEqual([]))
})

describe('what is said', () => {
  test('by font: told, capitals are sure', () =>
    expect(encodingProblems([{ encoding: 'TCVN3', ground: 'font' }]).map((p) => [p.code, p.severity])).toEqual([
      ['encoding/tcvn3', 'info'],
    ]))
  test('by letters: warned, and TCVN3 capitals are not sure', () => {
    expect(encodingProblems([{ encoding: 'TCVN3', ground: 'letters' }]).map((p) => p.code)).toEqual(['encoding/tcvn3', 'encoding/capitals'])
    expect(encodingProblems([{ encoding: 'VNI', ground: 'letters' }]).map((p) => p.code)).toEqual(['encoding/vni'])
    expect(encodingProblems([])).toEqual([])
  })
})
