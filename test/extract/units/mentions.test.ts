import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../../src/extract/units/mentions.js'

/** "xã Nghĩa Đô <Bảo Yên, Lào Cai> cũ" for each mention. */
const told = (text: string): string[] =>
  mentionsIn(text).map((m) => {
    const above = [m.district, m.province].filter((x) => x !== null).join(', ')
    return `${m.kind ?? '?'} ${m.written}${above ? ` <${above}>` : ''}${m.former ? ' cũ' : ''}`
  })

describe('communes as written', () => {
  it.each([
    ['one after its cue', 'Ủy ban nhân dân xã Nghĩa Đô báo cáo.', ['xã Nghĩa Đô']],
    ['a list with colon', 'Chủ tịch UBND các xã: Nghĩa Đô, Bảo Hà và Xuân Hòa.', ['xã Nghĩa Đô', 'xã Bảo Hà', 'xã Xuân Hòa']],
    ['a list without colon, a verb after it', 'UBND các xã Nghĩa Đô, Bảo Hà gửi báo cáo', ['xã Nghĩa Đô', 'xã Bảo Hà']],
    ['a list after a bare cue', 'Đảng ủy xã Nghĩa Đô, Bảo Hà lãnh đạo', ['xã Nghĩa Đô', 'xã Bảo Hà']],
    ['a cue for each', 'xã Nghĩa Đô, xã Bảo Hà và thị trấn Phố Ràng', ['xã Nghĩa Đô', 'xã Bảo Hà', 'thị trấn Phố Ràng']],
    ['semicolons', 'UBND các xã: Nghĩa Đô; Bảo Hà; Xuân Hòa;', ['xã Nghĩa Đô', 'xã Bảo Hà', 'xã Xuân Hòa']],
    ['a counted list in brackets', 'có 03 xã (Nghĩa Đô, Bảo Hà, Xuân Hòa).', ['xã Nghĩa Đô', 'xã Bảo Hà', 'xã Xuân Hòa']],
    ['a counted list with its cues in brackets', 'thêm 02 xã (xã Nghĩa Đô và xã Bảo Hà)', ['xã Nghĩa Đô', 'xã Bảo Hà']],
    ['a counted list after a colon', 'Kiểm tra tại 02 xã: Nghĩa Đô và Bảo Hà', ['xã Nghĩa Đô', 'xã Bảo Hà']],
    ['a list opened from afar', 'Toàn huyện có 9/15 xã đạt chuẩn nông thôn mới, gồm: Nghĩa Đô, Bảo Hà.', ['xã Nghĩa Đô', 'xã Bảo Hà']],
    ['a list opened by "là"', 'Có 02 xã được tỉnh công nhận là Nghĩa Đô, Bảo Hà.', ['xã Nghĩa Đô', 'xã Bảo Hà']],
    ['counts after the names', 'Các xã chưa đạt: Nghĩa Đô 17 tiêu chí, Bảo Hà 16 tiêu chí.', ['xã Nghĩa Đô', 'xã Bảo Hà']],
    ['remarks in brackets', 'xã Nghĩa Đô (NTM), xã Bảo Hà (NTM nâng cao);', ['xã Nghĩa Đô', 'xã Bảo Hà']],
    [
      'a remark that names more',
      'xã Nghĩa Đô (nhập từ các xã Tân Tiến, Vĩnh Yên) đạt',
      ['xã Nghĩa Đô', 'xã Tân Tiến cũ', 'xã Vĩnh Yên cũ'],
    ],
    ['a kind of commune before the names', 'vốn cho hai xã biên giới Nghĩa Đô, Bảo Hà.', ['xã Nghĩa Đô', 'xã Bảo Hà']],
    ['a kind of commune, no name', 'các xã biên giới của huyện', []],
    ['a group told by its criteria', 'Nhóm 2 (đạt từ 8 đến 11 tiêu chí): Nghĩa Đô, Bảo Hà.', ['? Nghĩa Đô', '? Bảo Hà']],
    ['a title, then names', 'Đạt chuẩn nâng cao (Nghĩa Đô, Bảo Hà)', ['? Nghĩa Đô', '? Bảo Hà']],
    ['named first, called communes after', 'trong đó Nghĩa Đô, Bảo Hà là hai xã đi đầu', ['? Nghĩa Đô', '? Bảo Hà']],
    ['a year behind each', '02 xã được công nhận (Nghĩa Đô năm 2015, Bảo Hà 3 năm 2018)', ['xã Nghĩa Đô', 'xã Bảo Hà 3']],
    ['what a commune was formed from', 'xã Xuân Hòa (gồm Tân Tiến, Vĩnh Yên): 11/19', ['xã Xuân Hòa', '? Tân Tiến cũ', '? Vĩnh Yên cũ']],
    ['districts counted by criteria', 'Số huyện đạt 9 tiêu chí (Nghĩa Đô, Bảo Hà)', []],
    ['villages counted', 'thôn đạt chuẩn (Nghĩa Đô, Bảo Hà)', []],
    ['people who are two of something', 'Nghĩa Đô, Bảo Hà là hai điển hình', []],
    ['capitals in a heading', 'UBND CÁC XÃ NGHĨA ĐÔ, BẢO HÀ', ['xã NGHĨA ĐÔ', 'xã BẢO HÀ']],
    ['stacked letterhead', 'ỦY BAN NHÂN DÂN\nXÃ NGHĨA ĐÔ\nSố: 12/UBND', ['xã NGHĨA ĐÔ']],
    ['numbered wards', 'UBND các phường 1, 2 và 3', ['phường 1', 'phường 2', 'phường 3']],
    ['a numbered ward alone', 'Phường 12, quận Gò Vấp', ['phường 12 <Gò Vấp>']],
    ['a letter after the name', 'xã Tân Hưng A và xã Tân Hưng B', ['xã Tân Hưng A', 'xã Tân Hưng B']],
    [
      'a number or numeral at the end',
      'xã Hòa Quang 2, phường Phú Lợi 1 và xã Tam Thanh II',
      ['xã Hòa Quang 2', 'phường Phú Lợi 1', 'xã Tam Thanh II'],
    ],
    ['a count after the name', 'xã Nghĩa Đô 5 tiêu chí, xã Bảo Hà 3 hộ', ['xã Nghĩa Đô', 'xã Bảo Hà']],
    ['two capitals in a syllable', 'xã Cuôr KNia', ['xã Cuôr KNia']],
    ['a stem told once', 'các xã Phú Thành A, B và Tân Hưng', ['xã Phú Thành A', 'xã Phú Thành B', 'xã Tân Hưng']],
    ['apostrophes', "xã Ea H'Mlay và xã Cư M’Lan", ["xã Ea H'Mlay", 'xã Cư M’Lan']],
    ['special zone', 'đặc khu Phú Quý', ['đặc khu Phú Quý']],
    ['short form of thị trấn', 'TT. Phố Ràng', ['thị trấn Phố Ràng']],
    ['several kinds before a list', 'UBND các xã, phường: Nghĩa Đô, Bảo Hà', ['? Nghĩa Đô', '? Bảo Hà']],
    ['communes at large, then a town', 'UBND các xã, thị trấn Phố Ràng', ['thị trấn Phố Ràng']],
    ['short form of phường', 'P. 5, P. 12 và P.Tân Định', ['phường 5', 'phường 12', 'phường Tân Định']],
    ['short form of thị trấn without a blank', 'TT.Phố Ràng, TT. Khánh Yên', ['thị trấn Phố Ràng', 'thị trấn Khánh Yên']],
    [
      'scores after the names',
      'Các xã chưa đạt: Nghĩa Đô (17/19), Bảo Hà: 16/19, Xuân Hòa đạt 15/19 tiêu chí.',
      ['xã Nghĩa Đô', 'xã Bảo Hà', 'xã Xuân Hòa'],
    ],
    ['a remark before another cue', 'các xã chuyển tiếp, trong đó có xã Nghĩa Đô (đợt 2), thực hiện', ['xã Nghĩa Đô']],
    ['capitals that go on with words of the programme', 'XÃ NGHĨA ĐÔ ĐẠT CHUẨN NÔNG THÔN MỚI NĂM 2024', ['xã NGHĨA ĐÔ']],
    ['a list in capitals that goes on', 'CÁC XÃ NGHĨA ĐÔ, BẢO HÀ ĐĂNG KÝ ĐẠT CHUẨN', ['xã NGHĨA ĐÔ', 'xã BẢO HÀ']],
    ['past', 'xã Tân Tiến cũ', ['xã Tân Tiến cũ']],
    ['what it was before', 'xã Bảo Yên (trước là thị trấn Phố Ràng)', ['xã Bảo Yên', 'thị trấn Phố Ràng cũ']],
  ])('%s: "%s"', (_, text, expected) => expect(told(text)).toEqual(expected))

  it.each([
    ['in brackets', 'xã Bảo Hà (huyện Bảo Yên)', ['xã Bảo Hà <Bảo Yên>']],
    ['after a comma', 'xã Bảo Hà, huyện Bảo Yên, tỉnh Lào Cai', ['xã Bảo Hà <Bảo Yên, Lào Cai>']],
    ['without a comma', 'xã Bảo Hà huyện Bảo Yên', ['xã Bảo Hà <Bảo Yên>']],
    ['by "thuộc"', 'các xã Bảo Hà, Nghĩa Đô thuộc huyện Bảo Yên cũ', ['xã Bảo Hà <Bảo Yên> cũ', 'xã Nghĩa Đô <Bảo Yên> cũ']],
    ['for both of a pair', 'xã Bảo Hà và xã Nghĩa Đô (huyện Bảo Yên), xã Cốc San (thành phố Lào Cai)', ['xã Bảo Hà <Bảo Yên>', 'xã Nghĩa Đô <Bảo Yên>', 'xã Cốc San <Lào Cai>']], // prettier-ignore
    ['by its bare name', 'xã Bảo Hà (Bảo Yên)', ['xã Bảo Hà <Bảo Yên>']],
    ['told before', 'huyện Bảo Yên: xã Bảo Hà, xã Nghĩa Đô; huyện Bát Xát: xã Quang Kim', ['xã Bảo Hà <Bảo Yên>', 'xã Nghĩa Đô <Bảo Yên>', 'xã Quang Kim <Bát Xát>']], // prettier-ignore
    ['told before a bracket', 'tại huyện Bảo Yên (các xã Bảo Hà, Nghĩa Đô)', ['xã Bảo Hà <Bảo Yên>', 'xã Nghĩa Đô <Bảo Yên>']],
    ['a town that is a district', 'xã Thanh Trì, thị xã Sa Pa', ['xã Thanh Trì <Sa Pa>']],
    ['a province alone', 'xã Bảo Hà, tỉnh Lào Cai', ['xã Bảo Hà <Lào Cai>']],
    [
      'in brackets, each its own, in a list from afar',
      'Có 02 xã đạt, gồm: Tân Lập (Bảo Yên), Tân Lập (Bát Xát).',
      ['xã Tân Lập <Bảo Yên>', 'xã Tân Lập <Bát Xát>'],
    ],
    ['group by group', '03 xã, gồm: huyện Bảo Yên (Bảo Hà, Nghĩa Đô), huyện Bát Xát (Quang Kim).', ['xã Bảo Hà <Bảo Yên>', 'xã Nghĩa Đô <Bảo Yên>', 'xã Quang Kim <Bát Xát>']], // prettier-ignore
    ['of a city, by number', 'Phường 5, Quận 3', ['phường 5 <3>']],
    [
      'by a short form',
      'xã Tả Phìn, TX. Sa Pa; xã Cốc San, TP.Lào Cai; xã Bảo Hà (H. Bảo Yên)',
      ['xã Tả Phìn <Sa Pa>', 'xã Cốc San <Lào Cai>', 'xã Bảo Hà <Bảo Yên>'],
    ],
    ['by a city in a city', 'phường Linh Xuân, TP. Thủ Đức, TP. Hồ Chí Minh', ['phường Linh Xuân <Thủ Đức, Hồ Chí Minh>']],
    ['in capitals', 'XÃ BẢO HÀ, HUYỆN BẢO YÊN, TỈNH LÀO CAI', ['xã BẢO HÀ <BẢO YÊN, LÀO CAI>']],
    [
      'by what it has',
      'Huyện Bảo Yên có 02 xã Bảo Hà và Nghĩa Đô; huyện Bát Xát có xã Quang Kim',
      ['xã Bảo Hà <Bảo Yên>', 'xã Nghĩa Đô <Bảo Yên>', 'xã Quang Kim <Bát Xát>'],
    ],
    [
      'between the count and the bracket',
      'gồm 02 xã của huyện Bảo Yên (Bảo Hà, Nghĩa Đô) và 01 xã thuộc huyện Bát Xát (Quang Kim)',
      ['xã Bảo Hà <Bảo Yên>', 'xã Nghĩa Đô <Bảo Yên>', 'xã Quang Kim <Bát Xát>'],
    ],
    [
      'group by group, districts bare',
      'Các xã đăng ký gồm: Bảo Yên (Bảo Hà, Nghĩa Đô), Bát Xát (Quang Kim).',
      ['? Bảo Yên', 'xã Bảo Hà <Bảo Yên>', 'xã Nghĩa Đô <Bảo Yên>', '? Bát Xát', 'xã Quang Kim <Bát Xát>'],
    ],
    ['with a dash', 'xã Bảo Hà - huyện Bảo Yên', ['xã Bảo Hà <Bảo Yên>']],
    ['in a list of bands', '05 xã (Bảo Hà, Nghĩa Đô của huyện Bảo Yên; Quang Kim của huyện Bát Xát).', ['xã Bảo Hà <Bảo Yên>', 'xã Nghĩa Đô <Bảo Yên>', 'xã Quang Kim <Bát Xát>']], // prettier-ignore
  ])('tied to a district %s: "%s"', (_, text, expected) => expect(told(text)).toEqual(expected))

  it.each([
    ['the motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['the programme in capitals', 'HỘI ĐỒNG THẨM ĐỊNH\nXÃ ĐẠT CHUẨN NÔNG THÔN MỚI'],
    ['the programme in capitals, more', 'DANH SÁCH XÃ NÔNG THÔN MỚI NÂNG CAO; XÃ ĐĂNG KÝ; XÃ NTM; XÃ ĐẶC BIỆT KHÓ KHĂN; XÃ TRÊN ĐỊA BÀN'],
    ['the programme in title case', 'Hội đồng thẩm định Xã Nông Thôn Mới; Xã Đạt Chuẩn'],
    ['the motto in small letters', 'Cộng hòa Xã hội Chủ nghĩa Việt Nam; Độc lập - Tự do - Hạnh phúc'],
    ['society', 'phát triển kinh tế - xã hội; chính sách xã hội'],
    ['a town that is a district', 'UBND thị xã Sa Pa; thị xã Nghĩa Lộ'],
    ['a cooperative', 'Hợp tác xã Thắng Lợi; hợp tác xã Đoàn Kết'],
    ['a standard', 'xã NTM nâng cao; xã OCOP; xã nông thôn mới'],
    ['a list of criteria', 'các xã chưa đạt tiêu chí: Giao thông, Văn hóa, Y tế'],
    ['bodies after a colon', 'UBND các xã phối hợp với: Phòng Kinh tế, Văn phòng UBND, Công an'],
    ['communes at large', 'UBND các xã, phường, thị trấn; Chủ tịch UBND các xã'],
    ['a clerk of the commune', 'Công chức Địa chính xã, Trưởng thôn Bản Vược'],
    ['a person', 'đồng chí Lộc Thanh Bình; bà Hòa An'],
    ['a firm, a street, a school', 'Công ty TNHH Phúc Lộc; đường Trần Phú; Trường Tiểu học Bảo Hà'],
    ['a list of districts', 'các xã thuộc 02 huyện: Bảo Yên, Bát Xát'],
    ['a district', 'huyện Bảo Yên; UBND huyện Bát Xát'],
    ['a number after xã', 'hỗ trợ 05 xã 135; 10 xã 2 năm liền'],
    ['a standing committee', 'TT. Huyện ủy; TT HĐND huyện; TT. HĐND; TT Huyện ủy; TT. Tỉnh ủy; TT UBND'],
    ['an office', 'P.TNMT; P. Kế hoạch; P.KT-HT'],
  ])('not units: %s', (_, text) => expect(told(text)).toEqual([]))
})
