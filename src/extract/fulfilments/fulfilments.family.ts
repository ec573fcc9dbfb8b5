/** Whether those who were asked have done it, as the letter tells: "08/11 huyện đã gửi báo cáo; còn 03 huyện chưa gửi gồm: …". */
import type { Family } from '../rule.js'
import { fulfilmentsReader } from './fulfilments.reader.js'

export const fulfilmentsFamily: Family = { name: 'fulfilments', rules: [], readers: [fulfilmentsReader] }
