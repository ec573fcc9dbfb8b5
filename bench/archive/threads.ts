/** Stories of letters: who writes to whom, and what follows from it. */
import { addDays } from '../../src/model/calendar.js'
import { type Ask, type Cite, type Decree, type Office, type Plan, plan, type Planned, type Score } from './plan.js'
import { type Random, seeded } from './random.js'
import { type Commune, type District, FIRST, type Province, provinceOf } from './world.js'

export const DECREES: readonly Decree[] = [
  { type: 'Quyết định', number: '318/QĐ-TTg', date: '2022-03-08', issuer: 'Thủ tướng Chính phủ' },
  { type: 'Quyết định', number: '263/QĐ-TTg', date: '2022-02-22', issuer: 'Thủ tướng Chính phủ' },
  { type: 'Quyết định', number: '18/2022/QĐ-TTg', date: '2022-08-02', issuer: 'Thủ tướng Chính phủ' },
  { type: 'Nghị quyết', number: '25/2021/QH15', date: '2021-07-28', issuer: 'Quốc hội' },
]
const WORKS =
  'rà soát tiêu chí nông thôn mới|báo cáo tiến độ xây dựng nông thôn mới|giải ngân vốn sự nghiệp|lập danh mục công trình dở dang|đánh giá sản phẩm OCOP|thu gom rác thải sinh hoạt|nâng cấp nhà văn hóa thôn|xử lý nợ đọng xây dựng cơ bản|kiểm tra nước sạch tập trung|đào tạo lao động nông thôn|chuyển đổi số cấp xã|phòng chống cháy rừng|tiêm phòng gia súc|lấy ý kiến hài lòng của người dân|hoàn thiện hồ sơ minh chứng'.split(
    '|',
  )
const CRITERIA = [3, 5, 6, 10, 13, 17, 18]
/** A whole province's letters of a year; a world of fewer has fewer districts, so that each commune has as many. */
const WHOLE = 10_000

/** In the order in which they came: by their day, some days later; one in ten months later. */
export function plansOf(count: number): Plan[] {
  const province = provinceOf()
  const districts = province.districts.slice(0, Math.max(1, Math.round((count / WHOLE) * province.districts.length)))
  const year = new Year(province, districts)
  while (year.plans.length < count) year.next()
  const random = seeded(7)
  const came = year.plans.slice(0, count).map((sent) => ({ sent, on: addDays(sent.day, random.upTo(random.in100(10) ? 200 : 20)) }))
  return came.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).map(({ sent }) => sent)
}

const dayNumber = (day: string): number => (Date.parse(day) - Date.parse(`${FIRST.year}-01-01`)) / 86_400_000

class Year {
  readonly plans: Plan[] = []
  private readonly random: Random = seeded(2024)
  private theme = 0
  private month = 0

  constructor(
    private readonly province: Province,
    private readonly districts: readonly District[],
  ) {}

  /** Stories in turns, so that the beginning of a year is like the whole. */
  next(): void {
    const turn = this.random.upTo(100)
    if (turn < 10) this.demand()
    else if (turn < 30) this.title()
    else if (turn < 40) this.monthly()
    else if (turn < 50) this.targets()
    else for (let i = 0; i < 4; i++) this.single()
  }

  /** Day so many of the year; of a year without 29 February for all. */
  private on(n: number): string {
    return addDays(`${FIRST.year}-01-01`, n).replace('-02-29', '-02-28')
  }

  private send(told: Planned): Plan {
    const { random } = this
    const before = this.plans.slice(-40).filter((p) => !p.draft && p.day <= told.day)
    const cites: Cite[] = [
      ...(told.cites ?? []),
      ...(random.in100(33) ? [{ of: random.one(DECREES), relation: 'basis' as const }] : []),
      ...random.some(before, random.upTo(3)).map((of) => ({ of, relation: 'mentions' as const })),
    ]
    const blank = random.in100(6) ? random.one(['number', 'day', 'both'] as const) : null
    const asks = [...(told.asks ?? []), ...(told.type === 'Công văn' || told.type === 'Thông báo' ? this.deeds(told.day) : [])]
    const sent = plan({ blank, ...told, asks, cites: cites.map((c) => ({ bare: random.in100(35), ...c })) })
    this.plans.push(sent)
    if (random.in100(3)) this.plans.push({ ...sent, blank: null, draft: true, twin: sent })
    else if (random.in100(3)) this.plans.push({ ...sent, twin: sent })
    return sent
  }

  /** What most letters ask for beside: deeds, and reports of single offices and of all communes. */
  private deeds(day: string): Ask[] {
    const { random } = this
    const who = (): string => random.one(['Phòng Nông nghiệp', 'Phòng Tài chính - Kế hoạch', 'UBND các xã', 'Phòng Kinh tế và Hạ tầng'])
    return Array.from({ length: random.upTo(5) }, () => ({
      ...{ who: [who()], task: `${random.in100(35) ? 'gửi báo cáo' : 'hoàn thành việc'} ${random.one(WORKS)}`, due: this.on(dayNumber(day) + 10 + random.upTo(90)) },
    }))
  }

  /** Some letters of offices of the province do not print whose they are. */
  private department(): Office {
    const name = this.random.one(['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Tài nguyên và Môi trường', 'Sở Xây dựng', 'Sở Tài chính'])
    return { name, parent: this.random.in100(75) ? `UBND tỉnh ${this.province.name}` : null, place: this.province.name }
  }
  private readonly ofDistrict = ({ name }: District): Office => ({
    ...{ name: `UBND huyện ${name}`, parent: `UBND tỉnh ${this.province.name}`, place: name },
  })
  private readonly ofCommune = ({ name, district }: Commune): Office => ({
    ...{ name: `UBND xã ${name}`, parent: `UBND huyện ${district}`, place: name },
  })

  /** The province demands, districts hand it down, communes and districts report, one is reminded. */
  private demand(): void {
    const { random } = this
    const [theme, work, start] = [this.theme++, random.one(WORKS), random.upTo(280)]
    const office = this.department()
    const due = start + 45
    const first = this.send({
      ...{ office, theme, type: 'Công văn', symbol: 'SNN-NTM', day: this.on(start), subject: `${work} trên địa bàn tỉnh` },
      asks: [{ who: ['UBND các huyện'], task: `gửi báo cáo kết quả ${work}`, due: this.on(due) }],
    })
    for (const district of random.some(this.districts, Math.ceil(this.districts.length / 2))) this.handDown(district, first, { work, start, theme })
  }

  private handDown(district: District, first: Plan, { work, start, theme }: { work: string; start: number; theme: number }): void {
    const { random } = this
    const office = this.ofDistrict(district)
    const asked = random.some(district.communes, 4)
    const list = random.in100(50) ? [`UBND các xã: ${asked.map((c) => c.name).join(', ')}`] : ['UBND các xã']
    const ask: Ask = { who: list, task: `gửi báo cáo ${work}`, due: this.on(start + 30) }
    const told: Planned = { office, theme: theme + 1000, type: 'Công văn', symbol: 'UBND-NN', day: this.on(start + 5), subject: work }
    const second = this.send({ ...told, cites: [{ of: first, relation: 'implements' }], asks: [ask], communes: asked })
    const reports = asked.filter(() => random.in100(80)).map((c) => this.report(c, second, { work, day: start + 15 + random.upTo(30), theme }))
    if (random.in100(40)) this.remind(district, second, { ask, day: start + 35, theme })
    if (random.in100(70))
      this.send({
        ...{ office, theme: theme + 2000, type: 'Báo cáo', symbol: 'BC-UBND', day: this.on(start + 48), subject: `kết quả ${work}` },
        cites: [{ of: first, relation: 'replies' }, ...random.some(reports, 2).map((of): Cite => ({ of, relation: 'mentions' }))],
        scores: random.some(district.communes, 6).map((c) => this.score(c, start + 40)),
      })
  }

  private report(commune: Commune, asked: Plan, { work, day, theme }: { work: string; day: number; theme: number }): Plan {
    return this.send({
      ...{ office: this.ofCommune(commune), theme: theme + 3000, type: 'Báo cáo', symbol: 'BC-UBND', day: this.on(day), subject: work },
      ...{ cites: this.random.in100(70) ? [{ of: asked, relation: 'replies' }] : [], communes: [commune] },
      scores: this.random.in100(40) ? [this.score(commune, day - 3)] : [],
    })
  }

  private remind(district: District, of: Plan, { ask, day, theme }: { ask: Ask; day: number; theme: number }): void {
    const late = this.random.some(of.communes, 2)
    this.send({
      ...{ office: this.ofDistrict(district), theme: theme + 4000, type: 'Công văn', symbol: 'UBND-NN', day: this.on(day) },
      ...{ subject: `đôn đốc ${of.subject}`, cites: [{ of, relation: 'reminds', bare: false }], communes: late },
      asks: [
        { ...ask, quoted: true },
        { who: late.map((c) => `UBND xã ${c.name}`), task: ask.task, due: this.on(day + 10) },
      ],
      done: of.communes.filter((c) => !late.includes(c)).map((c) => `UBND xã ${c.name}`),
    })
  }

  /** A commune asks for its title, district and province look at it, one decides. */
  private title(): void {
    const { random } = this
    const district = random.one(this.districts)
    const [commune, start, theme] = [random.one(district.communes), random.upTo(250), 5000 + random.upTo(400)]
    const subject = `công nhận xã ${commune.name} đạt chuẩn nông thôn mới`
    const [own, above] = [this.ofCommune(commune), this.ofDistrict(district)]
    const asks = this.send({ office: own, theme, type: 'Tờ trình', symbol: 'TTr-UBND', day: this.on(start), subject, communes: [commune] })
    const checked = this.send({
      ...{ office: above, theme: theme + 1000, type: 'Báo cáo', symbol: 'BC-UBND', day: this.on(start + 15), subject: `thẩm tra ${subject}` },
      ...{ cites: [{ of: asks, relation: 'basis' }], scores: [this.score(commune, start + 12)] },
    })
    if (random.in100(50)) this.correct(district, commune, checked, start + 20)
    if (random.in100(60))
      this.send({
        ...{ office: { name: `UBND tỉnh ${this.province.name}`, parent: null, place: this.province.name }, theme: theme + 2000, type: 'Quyết định' },
        ...{ symbol: 'QĐ-UBND', day: this.on(start + 40), subject, cites: [{ of: checked, relation: 'basis' }], titles: [commune] },
      })
  }

  private correct(district: District, commune: Commune, checked: Plan, day: number): void {
    this.send({
      ...{ office: this.ofDistrict(district), theme: this.random.upTo(900), type: 'Công văn', symbol: 'UBND-NN', day: this.on(day) },
      ...{ subject: `hoàn thiện hồ sơ xã ${commune.name}`, cites: [{ of: checked, relation: 'mentions' }], communes: [commune] },
      asks: [
        { who: [`UBND xã ${commune.name}`], task: 'hoàn thành 02 tiêu chí còn lại', due: this.on(day + 40) },
        { who: ['Phòng Nông nghiệp'], task: 'lập tờ trình đề nghị công nhận', due: this.on(day + 15) },
      ],
    })
  }

  /** Of one form, month after month; no two are one letter. */
  private monthly(): void {
    const month = this.month++
    const district = this.districts[month % this.districts.length] ?? this.random.one(this.districts)
    const day = (Math.floor(month / this.districts.length) % 12) * 30 + 20
    const told = { type: 'Báo cáo', symbol: 'BC-UBND', day: this.on(day), subject: 'tiến độ xây dựng nông thôn mới hằng tháng' } as const
    const scores = this.random.some(district.communes, 18).map((c) => this.score(c, day - 5))
    this.send({ ...told, office: this.ofDistrict(district), theme: 7001, scores })
    for (const c of this.random.some(district.communes, 9))
      this.send({ ...told, office: this.ofCommune(c), theme: 7002, scores: [this.score(c, day - 8)] })
  }

  private targets(): void {
    const district = this.random.one(this.districts)
    const day = this.random.upTo(340)
    this.send({
      ...{ office: this.ofDistrict(district), theme: 8000 + this.random.upTo(300), type: 'Kế hoạch', symbol: 'KH-UBND', day: this.on(day) },
      subject: `xây dựng nông thôn mới huyện ${district.name}`,
      targets: this.random.some(district.communes, 3).map((commune) => ({ commune, year: FIRST.year + this.random.upTo(2) })),
      asks: [{ who: ['UBND các xã'], task: 'ban hành kế hoạch của xã', due: this.on(day + 20) }],
    })
  }

  private single(): void {
    const { random } = this
    const district = random.one(this.districts)
    const [commune, day, notice] = [random.one(district.communes), random.upTo(360), random.in100(45)]
    const near = this.plans.slice(-60).filter((p) => !p.draft && p.day <= this.on(day))
    const told = { theme: 9000 + random.upTo(3000), day: this.on(day), subject: `${random.one(WORKS)} tại xã ${commune.name}`, communes: [commune] }
    const scores = random.in100(45) ? random.some(district.communes, 4).map((c) => this.score(c, day - 4)) : []
    const above = random.in100(20)
    this.send({
      ...{ ...told, scores, office: above ? this.department() : this.ofDistrict(district), type: notice ? 'Thông báo' : 'Công văn' },
      symbol: `${notice ? 'TB-' : ''}${above ? 'SNN' : 'UBND'}${notice ? '' : '-NN'}`,
      cites: random.some(near, 2).map((of): Cite => ({ of, relation: 'mentions' })),
      asks: random.in100(70)
        ? [{ who: [random.in100(30) ? 'UBND các xã' : `UBND xã ${commune.name}`], task: `gửi ${random.one(['báo cáo', 'kế hoạch', 'ý kiến'])}`, due: this.on(day + 14) }] // prettier-ignore
        : [],
    })
  }

  /** A commune lacks up to five criteria and comes by one in a season; one telling in thirty is wrong by one. */
  private score(commune: Commune, day: number): Score {
    const own = Number(commune.code.slice(-3))
    const lacked = CRITERIA.filter((_, i) => (own >> (i % 5)) % 2 === 1).slice(0, 5)
    const unmet = lacked.slice(Math.floor((day + own) / 90))
    if (this.random.in100(3)) unmet.shift()
    return { commune, unmet, met: 19 - unmet.length, asOf: this.on(Math.max(0, day)) }
  }
}
