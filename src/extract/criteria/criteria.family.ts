import type { Family } from '../rule.js'
import { criterionHeads } from './criterion-heads.js'
import { criterionPoints } from './criterion-points.js'
import { criteriaSentences } from './sentences.js'
import { criteriaTables } from './tables/tables.js'

/** Scores and lists of criteria, commune by commune. Runs after units and standings: what a commune strives for tells whose list its numbers are. */
export const criteriaFamily: Family = {
  name: 'criteria',
  rules: [],
  readers: [criteriaTables, criteriaSentences, criterionHeads, criterionPoints],
}
