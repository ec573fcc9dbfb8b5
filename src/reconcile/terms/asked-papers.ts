/** Which paper a task asks for: "gửi báo cáo …" a report, "ban hành kế hoạch …" a plan, "trình …", "gửi hồ sơ đề nghị công nhận" a submission. */
import { fold } from '../../text/fold.js'

const ASKED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:ban hanh |xay dung )?huong dan /, ['huong dan']],
  [
    /(?:ho so|to trinh|trinh|de nghi)[^,;]*(?:cong nhan|tham dinh|phe duyet|quyet dinh)|^trinh |(?:hoan chinh|hoan thien|du thao|soan thao|lap|gui) to trinh/,
    ['to trinh'],
  ],
  [/^tham muu [^,;]*?(?<!\p{L})(?:quyet dinh|thanh lap|kien toan)(?!\p{L})/u, ['quyet dinh']],
  [/(?:ban hanh|xay dung|lap|gui|nop)[^,;]{0,20}ke hoach|phuong an/, ['ke hoach', 'phuong an']],
  [/bao cao|tong hop ket qua/, ['bao cao']],
  [/ban hanh[^,;]{0,20}(?:bo tieu chi|quy dinh|quyet dinh|quy che)/, ['quyet dinh']],
  [/(?:gui|co)[^,;]{0,12}(?:y kien|van ban)|tra loi|giai trinh/, ['cong van', 'bao cao']],
]

/** Folded types; empty when the task asks for a deed, not a paper. */
export const askedTypes = (task: string | null): readonly string[] => {
  const folded = fold(task ?? '')
  return ASKED.find(([words]) => words.test(folded))?.[1] ?? []
}
