/**
 * How criteria are called in letters: wordings, not meanings. `compose` finds the number inside the set that the letter speaks of
 * (src/reference); here a name only has to be seen, whole, so that "Thủy lợi và phòng, chống thiên tai" is one item of a list.
 * A name that is not here is still read when its number stands before it ("tiêu chí 7 - …").
 */
import { piece } from '../../text/wording.js'

/** "và", "&", a comma or a dash between the members of one name. */
const AND = '\\s*(?:,\\s*va|va|&|,|-)?\\s*'

/** "phát triển kinh tế nông thôn", whole or cut short. */
const RURAL_ECONOMY = piece`(?:phát triển|pt)\s?(?:kinh tế|kt)(?:\s?(?:nông thôn|nt))?`

const NAMES: readonly string[] = [
  piece`quy hoạch chung|quy hoạch(?: và thực hiện quy hoạch)?`,
  piece`(?:hệ thống )?(?:đường )?giao thông(?! vận tải)(?: nông thôn| nt)?|gtnt`,
  piece`thủy lợi(?:${AND}(?:phòng,? (?:và )?chống thiên tai|pctt))?`,
  piece`(?:tl|thủy lợi)\s?(?:&|và|,|-)\s?pctt|tl\s?pctt`,
  piece`bưu điện`,
  piece`điện(?! tử| thoại| lực| đàm)(?: nông thôn| nt)?`,
  piece`trường học`,
  piece`(?:cơ sở vật chất|csvc)\s*-?\s*(?:văn hóa|vh)|csvcvh`,
  piece`(?:cơ sở hạ tầng|hạ tầng|csht)\s*(?:thương mại|tm)\s*(?:nông thôn|nt)?|cshttm(?:nt)?|chợ(?: nông thôn| nt)?`,
  piece`thông tin${AND}truyền thông|tt\s?(?:&|và)\s?tt|tttt`,
  piece`nhà ở(?: dân cư| nông thôn)?|xóa nhà tạm`,
  piece`thu nhập(?: bình quân(?: đầu người)?)?`,
  piece`giảm nghèo(?:${AND}(?:an sinh xã hội|asxh))?`,
  piece`nghèo đa chiều|(?:tỷ lệ |tỉ lệ )?hộ nghèo(?: đa chiều)?|(?:tỷ|tỉ) lệ nghèo(?: đa chiều)?`,
  piece`cơ cấu lao động|(?:tỷ lệ |tỉ lệ )?lao động(?: có| -)? ?việc làm(?: thường xuyên)?|lao động|lđcvl`,
  piece`(?:hình thức )?(?:tổ chức|tc) (?:sản xuất|sx)(?:${AND}${RURAL_ECONOMY})?|(?:ht)?tcsx(?:\s?(?:&|và|-|,)\s?${RURAL_ECONOMY})?|phát triển (?:sản xuất|sx)`,
  piece`văn hóa\s?[,-]\s?giáo dục(?:\s?[,-]|\s?,? và)\s?y tế`,
  piece`giáo dục(?:${AND}đào tạo)?|gd\s?(?:&|và|-)?\s?đt`,
  piece`y tế`,
  piece`văn hóa(?! thông tin| và thông tin|, thể thao)`,
  piece`vh\s?-\s?gd\s?-\s?yt`,
  piece`(?:chất lượng|cl) môi trường sống|clmts`,
  piece`(?:môi trường|mt)${AND}(?:cảnh quan(?: nông thôn)?|(?:vệ sinh )?an toàn thực phẩm|vsattp|attp)`,
  piece`môi trường(?! sống)|an toàn thực phẩm`,
  piece`cảnh quan nông thôn|htctxh`,
  piece`hệ thống tổ chức chính trị(?:${AND}xã hội)?(?: vững mạnh)?`,
  piece`(?:xây dựng )?(?:hệ thống chính trị|htct)(?:${AND}(?:tiếp cận pháp luật|tcpl|hành chính công))?`,
  piece`(?:tiếp cận pháp luật|tcpl)(?:${AND}an ninh${AND}quốc phòng)?`,
  piece`quốc phòng${AND}an ninh|qp\s?(?:[-&,]|và)?\s?an|an ninh${AND}quốc phòng`,
  piece`an ninh,?(?: và| -)? trật tự(?:,? an toàn)?(?: xã hội)?|antt(?:xh)?`,
  piece`hành chính công|dịch vụ công`,
  piece`htktxh|khcn\s?(?:&|và|-)\s?(?:cđs|chuyển đổi số)`,
  piece`hạ tầng(?: kinh tế${AND}xã hội| kt${AND}xh)?`,
  piece`${RURAL_ECONOMY}|kinh tế nông thôn`,
  piece`đào tạo nguồn nhân lực(?: nông thôn)?|nguồn nhân lực`,
  piece`khoa học${AND}công nghệ(?:${AND}đổi mới sáng tạo)?${AND}chuyển đổi số|chuyển đổi số`,
]

/** Pattern source of one criterion name over folded text. */
export const CRITERION_NAME = `(?<![\\p{L}\\p{N}])(?:${NAMES.join('|')})(?![\\p{L}\\p{N}])`
