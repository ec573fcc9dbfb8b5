/** What a claim says, as a short sentence. */
import { type Claim, isFullScore } from '../model/statement.js'
import type { Words } from './report.js'
import { showStandard } from './show.js'

/** The piece of its track, as filters and sorting know it. */
export const propertyOf = (claim: Claim): string =>
  claim.property === 'criterion' ? `criterion ${claim.no}` : isFullScore(claim) ? 'full score' : claim.property

export function inWords(claim: Claim, standard: string): Words {
  switch (claim.property) {
    case 'criterion':
      return claim.value === 'met'
        ? { vi: `Tiêu chí ${claim.no}: đạt`, en: `Criterion ${claim.no}: met` }
        : { vi: `Tiêu chí ${claim.no}: chưa đạt`, en: `Criterion ${claim.no}: not met` }
    case 'count':
      return counts(claim.value)
    case 'band':
      return group(claim.value)
    case 'claim':
      return claim.value === 'met'
        ? { vi: 'Được nói là đạt chuẩn (không thấy quyết định)', en: 'Said to meet the standard (no decision seen)' }
        : { vi: 'Được nói là giảm, không giữ được tiêu chí', en: 'Said to have lost criteria' }
    case 'title':
      return title(claim)
    case 'tally':
      return tally(claim, standard)
    case 'target':
      return {
        vi: `Mục tiêu${claim.value.year === null ? '' : ` năm ${claim.value.year}`}`,
        en: `Target${claim.value.year === null ? '' : ` ${claim.value.year}`}`,
      }
  }
}

function tally({ value, status, year }: Extract<Claim, { property: 'tally' }>, standard: string): Words {
  const count = value.total === null ? String(value.met) : `${value.met}/${value.total}`
  const by = year === null ? '' : ` ${year}`
  const vi = `${count} xã đạt chuẩn ${showStandard(standard, 'vi')}`
  const en = `${count} communes hold ${showStandard(standard, 'en')}`
  return status === 'fact' ? { vi, en } : { vi: `Mục tiêu${by}: ${vi}`, en: `Target${by}: ${en}` }
}

function group([low, high]: readonly [number, number]): Words {
  const range = low === high ? String(low) : `${low}-${high}`
  return { vi: `Nhóm xã đạt ${range} tiêu chí`, en: `In the group of ${range} criteria` }
}

function counts({ met, unmet, total }: Extract<Claim, { property: 'count' }>['value']): Words {
  const of = total === null ? '' : `/${total}`
  const vi = [met === null ? null : `đạt ${met}${of}`, unmet === null ? null : `chưa đạt ${unmet}${of}`].filter(Boolean).join(', ')
  const en = [met === null ? null : `met ${met}${of}`, unmet === null ? null : `not met ${unmet}${of}`].filter(Boolean).join(', ')
  return { vi: `Số tiêu chí: ${vi}`, en: `Criteria: ${en}` }
}

function title({ value, year, decision }: Extract<Claim, { property: 'title' }>): Words {
  const vi = { recognised: 'Được công nhận', withdrawn: 'Bị thu hồi danh hiệu', proposed: 'Đề nghị công nhận' }[value]
  const en = { recognised: 'Title recognised', withdrawn: 'Title withdrawn', proposed: 'Title proposed' }[value]
  const more = `${year === null ? '' : ` ${year}`}${decision === null ? '' : ` (${decision})`}`
  return { vi: vi + more, en: en + more }
}
