/**
 * What the rule of withdrawal (Quyết định 18/2022/QĐ-TTg, titles of 2021-2025) makes of a title's newest score. Arithmetic laid open, never a verdict:
 * only a decision withdraws. `none` = no criterion fails; `watch` = some fail, the rule is not met; `rule-1` = 30 % to under 50 % fail and a key item is
 * among them; `rule-2` = 50 % or more fail; `unknown` = the letters do not tell enough.
 */
export interface WithdrawalRisk {
  readonly risk: 'none' | 'watch' | 'rule-1' | 'rule-2' | 'unknown'
  /** Criteria of the title's set that fail as last told, of how many; null when not told. */
  readonly failing: number | null
  readonly total: number | null
  /** failing / total, 0 to 1. */
  readonly share: number | null
  /** Key items (Thu nhập, Môi trường …) that are told to fail: number and name. */
  readonly keyItems: readonly string[]
  /** The arithmetic in one Vietnamese sentence. */
  readonly because: string
}
