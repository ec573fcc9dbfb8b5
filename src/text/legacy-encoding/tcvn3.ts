/**
 * TCVN3 ("ABC"), the one-byte code of .VnTime and its kin (TCVN 5712:1993, third set): each byte is one letter, here as windows-1252 shows it.
 * The set has no capitals with tones: fonts whose names end in H (.VnTimeH) draw the small letters as capitals.
 */
const TABLE =
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ ' +
  'µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ ' +
  'Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
  'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ' +
  'ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ'

/** What windows-1252 shows → the letter meant. */
export const TCVN3: ReadonlyMap<string, string> = new Map(TABLE.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]))

/** Some programs write the micro sign as the Greek letter. */
const MICRO = /\u03BC/g
const SIGN = /[\u00A1-\u00FF]/g

/** Signs that the code does not know stay as they are. */
export const fromTcvn3 = (text: string): string => text.replace(MICRO, 'µ').replace(SIGN, (sign) => TCVN3.get(sign) ?? sign)
