/**
 * The hundred wordings of deadlines in Vietnamese letters (written for this project) with the whole of the record that each must give.
 * What is left out of a row is null (time, last, rrule, relative), false (quoted), or not compared (who, to, via, extends, task).
 * `time` is a clock that is printed: "đến hết ngày" prints none. `last` is [strict, lenient, rolled]; a day off moves `rolled` only.
 * "HỎA TỐC hẹn giờ" is the term of the delivery, not of a task: a mark of the letter. `gap` says why a wording gives no row where one could be wanted.
 */
export interface TemplateRow {
  readonly due: string | null
  readonly kind: string
  readonly time?: string
  readonly last?: readonly [strict: string, lenient: string, rolled: string]
  readonly rrule?: string
  readonly relative?: readonly [duration: string, from: string, working: boolean]
  readonly quoted?: boolean
  readonly who?: readonly string[]
  readonly to?: string | null
  readonly via?: string
  readonly extends?: string
  readonly task?: string
}

export interface Template {
  readonly id: string
  readonly text: string
  readonly issued: string
  readonly rows: readonly TemplateRow[]
  readonly gap?: string
}

// prettier-ignore
export const TEMPLATES: readonly Template[] = [
  {"id":"D001","text":"Các doanh nghiệp gửi thông tin về Sở trước 10/8/2023 để tổng hợp.","issued":"2023-08-08","rows":[{"due":"2023-08-10","kind":"before","last":["2023-08-09","2023-08-10","2023-08-10"]}]},
  {"id":"D002","text":"Đề nghị các đơn vị báo cáo, gửi về Sở trước ngày 17/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-17","kind":"before","last":["2023-08-16","2023-08-17","2023-08-17"]}]},
  {"id":"D003","text":"Rà soát quy hoạch nhà văn hóa thôn, thời gian hoàn thành trước 31/10/2023.","issued":"2023-08-08","rows":[{"due":"2023-10-31","kind":"before","last":["2023-10-30","2023-10-31","2023-10-31"]}]},
  {"id":"D004","text":"Hồ sơ gửi về Văn phòng Điều phối trước ngày 15 tháng 12 năm 2023.","issued":"2023-08-08","rows":[{"due":"2023-12-15","kind":"before","last":["2023-12-14","2023-12-15","2023-12-15"]}]},
  {"id":"D005","text":"Đề nghị gửi báo cáo trước ngày 20/8.","issued":"2023-08-08","rows":[{"due":"2023-08-20","kind":"before","last":["2023-08-19","2023-08-20","2023-08-21"]}]},
  {"id":"D006","text":"Danh sách gửi qua thư điện tử trước 16 giờ 30 phút ngày 14/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-14","kind":"before","time":"16:30","last":["2023-08-14","2023-08-14","2023-08-14"],"via":"thư điện tử"}]},
  {"id":"D007","text":"Gửi biểu số liệu trước 11h ngày 11/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-11","kind":"before","time":"11:00","last":["2023-08-11","2023-08-11","2023-08-11"]}]},
  {"id":"D008","text":"Hoàn thành hồ sơ gửi Đoàn thẩm định huyện (qua Phòng Nông nghiệp và PTNT huyện trước ngày 10/11/2024).","issued":"2024-09","rows":[{"due":"2024-11-10","kind":"before","last":["2024-11-09","2024-11-10","2024-11-11"],"to":"Đoàn thẩm định huyện","via":"Phòng Nông nghiệp và PTNT huyện"}]},
  {"id":"D009","text":"Báo cáo gửi trước ngày 17/8/2023 để tổng hợp, báo cáo UBND tỉnh.","issued":"2023-08-08","rows":[{"due":"2023-08-17","kind":"before","last":["2023-08-16","2023-08-17","2023-08-17"],"to":null}]},
  {"id":"D010","text":"Việc giải ngân phải xong trước ngày 31/12/2023.","issued":"2023-08-08","rows":[{"due":"2023-12-31","kind":"before","last":["2023-12-30","2023-12-31","2024-01-02"]}]},
  {"id":"D011","text":"Tài liệu gửi trước Hội nghị sơ kết 03 ngày.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P3D","event:Hội nghị sơ kết",false]}]},
  {"id":"D012","text":"Đăng ký nội dung trước buổi kiểm tra ít nhất 05 ngày làm việc.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P5D","event:buổi kiểm tra",true]}]},
  {"id":"D013","text":"Hoàn thiện hồ sơ đất đai trước tháng 10/2023.","issued":"2023-08-08","rows":[{"due":"2023-09-30","kind":"before","last":["2023-09-30","2023-10-31","2023-10-31"]}]},
  {"id":"D014","text":"Xử lý dứt điểm nợ đọng xây dựng cơ bản trước năm 2025.","issued":"2023-08-08","rows":[{"due":"2024-12-31","kind":"before","last":["2024-12-31","2024-12-31","2024-12-31"]}]},
  {"id":"D015","text":"Hoàn thành sửa chữa đường trục thôn trước Tết Nguyên đán Giáp Thìn.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P0D","event:Tết Nguyên đán Giáp Thìn",false]}]},
  {"id":"D016","text":"Gửi báo cáo chậm nhất ngày 25/12/2023.","issued":"2023-08-08","rows":[{"due":"2023-12-25","kind":"by","last":["2023-12-25","2023-12-25","2023-12-25"]}]},
  {"id":"D017","text":"Kết quả rà soát gửi chậm nhất là ngày 20/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-20","kind":"by","last":["2023-08-20","2023-08-20","2023-08-21"]}]},
  {"id":"D018","text":"Nộp hồ sơ chậm nhất đến ngày 30/9/2023.","issued":"2023-08-08","rows":[{"due":"2023-09-30","kind":"by","last":["2023-09-30","2023-09-30","2023-10-02"]}]},
  {"id":"D019","text":"Tiếp nhận góp ý chậm nhất đến hết ngày 18/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-18","kind":"by","last":["2023-08-18","2023-08-18","2023-08-18"]}]},
  {"id":"D020","text":"Thời gian lấy ý kiến đến hết ngày 31/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-31","kind":"by","last":["2023-08-31","2023-08-31","2023-08-31"]}]},
  {"id":"D021","text":"Hạn cuối nhận bài dự thi: 15/9/2023.","issued":"2023-08-08","rows":[{"due":"2023-09-15","kind":"by","last":["2023-09-15","2023-09-15","2023-09-15"]}]},
  {"id":"D022","text":"Thời hạn gửi: ngày 22/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-22","kind":"by","last":["2023-08-22","2023-08-22","2023-08-22"]}]},
  {"id":"D023","text":"Văn bản trả lời không muộn hơn ngày 16/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-16","kind":"by","last":["2023-08-16","2023-08-16","2023-08-16"]}]},
  {"id":"D024","text":"Thời gian hoàn thành không quá ngày 30/11/2023.","issued":"2023-08-08","rows":[{"due":"2023-11-30","kind":"by","last":["2023-11-30","2023-11-30","2023-11-30"]}]},
  {"id":"D025","text":"Hoàn thành việc cắm biển báo giao thông muộn nhất ngày 05/9/2023.","issued":"2023-08-08","rows":[{"due":"2023-09-05","kind":"by","last":["2023-09-05","2023-09-05","2023-09-05"]}]},
  {"id":"D026","text":"Gửi số liệu chậm nhất 10 giờ 00 ngày 12/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-12","kind":"by","time":"10:00","last":["2023-08-12","2023-08-12","2023-08-12"]}]},
  {"id":"D027","text":"Gửi kết quả trước và trong ngày 15/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-15","kind":"by","last":["2023-08-15","2023-08-15","2023-08-15"]}]},
  {"id":"D028","text":"Từ nay đến hết ngày 30/10/2023, các thôn tổ chức ra quân dọn vệ sinh.","issued":"2023-08-08","rows":[{"due":"2023-10-30","kind":"within","last":["2023-10-30","2023-10-30","2023-10-30"]}]},
  {"id":"D029","text":"Việc niêm yết danh sách phải xong trong ngày 14/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-14","kind":"by","last":["2023-08-14","2023-08-14","2023-08-14"]}]},
  {"id":"D030","text":"Ngày 25/8/2023 nộp bản chính về Văn phòng.","issued":"2023-08-08","rows":[{"due":"2023-08-25","kind":"on","last":["2023-08-25","2023-08-25","2023-08-25"]}]},
  {"id":"D031","text":"Báo cáo nhanh gửi vào ngày 01/9/2023.","issued":"2023-08-08","rows":[{"due":"2023-09-01","kind":"on","last":["2023-09-01","2023-09-01","2023-09-05"]}]},
  {"id":"D032","text":"Hoàn thiện hồ sơ cấp giấy chứng nhận, hoàn thành trong tháng 9/2023.","issued":"2023-08-08","rows":[{"due":"2023-09-30","kind":"within","last":["2023-09-30","2023-09-30","2023-10-02"]}]},
  {"id":"D033","text":"Tổ chức tập huấn trong tháng 10 năm 2023.","issued":"2023-08-08","rows":[{"due":"2023-10-31","kind":"within","last":["2023-10-31","2023-10-31","2023-10-31"]}]},
  {"id":"D034","text":"Hoàn thành lắp biển báo trong tháng 8.","issued":"2023-08-08","rows":[{"due":"2023-08-31","kind":"within","last":["2023-08-31","2023-08-31","2023-08-31"]}]},
  {"id":"D035","text":"Đến hết tháng 11/2023 phải xong phần nghiệm thu.","issued":"2023-08-08","rows":[{"due":"2023-11-30","kind":"end-of","last":["2023-11-30","2023-11-30","2023-11-30"]}]},
  {"id":"D036","text":"Cuối tháng 9/2023 trình UBND huyện.","issued":"2023-08-08","rows":[{"due":"2023-09-30","kind":"end-of","last":["2023-09-30","2023-09-30","2023-10-02"]}]},
  {"id":"D037","text":"Giữa tháng 9/2023 sơ kết đợt cao điểm.","issued":"2023-08-08","rows":[{"due":"2023-09-15","kind":"within","last":["2023-09-15","2023-09-15","2023-09-15"]}]},
  {"id":"D038","text":"Đầu tháng 10/2023 Đoàn thẩm định làm việc với xã.","issued":"2023-08-08","rows":[{"due":"2023-10-01","kind":"within","last":["2023-10-01","2023-10-01","2023-10-02"]}]},
  {"id":"D039","text":"Hoàn thành hồ sơ trong quý IV/2023.","issued":"2023-08-08","rows":[{"due":"2023-12-31","kind":"within","last":["2023-12-31","2023-12-31","2024-01-02"]}]},
  {"id":"D040","text":"Giải ngân đạt 80% khi hết quý III năm 2023.","issued":"2023-08-08","rows":[{"due":"2023-09-30","kind":"end-of","last":["2023-09-30","2023-09-30","2023-10-02"]}]},
  {"id":"D041","text":"Báo cáo kết quả 6 tháng cuối năm 2023 theo đề cương.","issued":"2023-08-08","rows":[]},
  {"id":"D042","text":"Phấn đấu hết năm 2024 hoàn thành thêm từ 01 đến 02 tiêu chí.","issued":"2024-09","rows":[{"due":"2024-12-31","kind":"end-of","last":["2024-12-31","2024-12-31","2024-12-31"]}]},
  {"id":"D043","text":"Cuối năm 2023 tổng kết phong trào.","issued":"2023-08-08","rows":[{"due":"2023-12-31","kind":"end-of","last":["2023-12-31","2023-12-31","2024-01-02"]}]},
  {"id":"D044","text":"Giữa năm 2024 tổ chức đánh giá lại.","issued":"2023-08-08","rows":[{"due":"2024-06-30","kind":"within","last":["2024-06-30","2024-06-30","2024-07-01"]}]},
  {"id":"D045","text":"Các thôn gửi biểu trong tuần này.","issued":"2023-08-08","rows":[{"due":"2023-08-13","kind":"within","last":["2023-08-13","2023-08-13","2023-08-14"]}]},
  {"id":"D046","text":"Kiểm tra thực địa trong tuần thứ hai của tháng 9/2023.","issued":"2023-08-08","rows":[{"due":"2023-09-14","kind":"within","last":["2023-09-14","2023-09-14","2023-09-14"]}]},
  {"id":"D047","text":"Đăng ký trực tuyến từ ngày 15/8/2023 đến ngày 25/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-25","kind":"within","last":["2023-08-25","2023-08-25","2023-08-25"]}]},
  {"id":"D048","text":"Nhận hồ sơ từ ngày 21 - 25/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-25","kind":"within","last":["2023-08-25","2023-08-25","2023-08-25"]}]},
  {"id":"D049","text":"Thực hiện trong thời gian từ tháng 8 đến tháng 10/2023.","issued":"2023-08-08","rows":[{"due":"2023-10-31","kind":"within","last":["2023-10-31","2023-10-31","2023-10-31"]}]},
  {"id":"D050","text":"Đề nghị trả lời trong thời hạn 05 ngày làm việc kể từ ngày nhận được văn bản này.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P5D","receipt",true]}]},
  {"id":"D051","text":"Cho ý kiến trong vòng 07 ngày kể từ ngày nhận được Công văn.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P7D","receipt",false]}]},
  {"id":"D052","text":"Kế hoạch phải ban hành trong thời hạn 10 ngày kể từ ngày ký Quyết định này.","issued":"2023-08-08","rows":[{"due":"2023-08-18","kind":"relative","relative":["P10D","signing",false],"last":["2023-08-18","2023-08-18","2023-08-18"]}]},
  {"id":"D053","text":"Triển khai trong 15 ngày kể từ ngày ban hành văn bản.","issued":"2023-08-08","rows":[{"due":"2023-08-23","kind":"relative","relative":["P15D","issue",false],"last":["2023-08-23","2023-08-23","2023-08-23"]}]},
  {"id":"D054","text":"Sau 03 ngày kể từ ngày kết thúc kiểm tra, gửi biên bản.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P3D","event:kết thúc kiểm tra",false]}]},
  {"id":"D055","text":"Chậm nhất 03 ngày làm việc kể từ khi có kết quả thẩm định.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P3D","event:có kết quả thẩm định",true]}]},
  {"id":"D056","text":"Thời gian thẩm định không quá 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P10D","event:nhận đủ hồ sơ hợp lệ",true]}]},
  {"id":"D057","text":"Báo cáo về Thường trực trong vòng 24 giờ kể từ khi xảy ra vụ việc.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["PT24H","event:xảy ra vụ việc",false]}]},
  {"id":"D058","text":"Khắc phục trong 03 tháng kể từ ngày thông báo kết luận.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P3M","event:thông báo kết luận",false]}]},
  {"id":"D059","text":"Nộp báo cáo 05 ngày sau khi hội nghị kết thúc.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P5D","event:hội nghị kết thúc",false]}]},
  {"id":"D060","text":"Tổ chức triển khai ngay sau khi nhận được văn bản này.","issued":"2023-08-08","rows":[]},
  {"id":"D061","text":"Gửi lại danh sách trong ngày.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P0D","receipt",false]}]},
  {"id":"D062","text":"Báo cáo ngay trong ngày hôm nay (08/8).","issued":"2023-08-08","rows":[{"due":"2023-08-08","kind":"by","last":["2023-08-08","2023-08-08","2023-08-08"]}]},
  {"id":"D063","text":"Hồ sơ gửi trước 10 ngày so với ngày họp Hội đồng thẩm định.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P10D","event:họp Hội đồng thẩm định",false]}]},
  {"id":"D064","text":"Gửi báo cáo đúng thời hạn quy định tại Công văn số 205/VPĐP-KTHT.","issued":"2023-08-08","rows":[],"gap":"Thời hạn dẫn sang văn bản khác mà không nêu ngày: văn bản đó nằm trong căn cứ dẫn; bản vàng của công văn mẫu không tính là một hạn."},
  {"id":"D065","text":"Thời hạn gửi báo cáo được gia hạn đến ngày 25/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-25","kind":"by","last":["2023-08-25","2023-08-25","2023-08-25"],"extends":"Thời hạn gửi báo cáo"}]},
  {"id":"D066","text":"Thời hạn hoàn thành kéo dài thêm 15 ngày so với Kế hoạch.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P15D","previous-deadline",false],"extends":"Thời hạn hoàn thành"}]},
  {"id":"D067","text":"Hằng tháng, trước ngày 20, các xã gửi báo cáo về Văn phòng Điều phối huyện.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=MONTHLY;BYMONTHDAY=20"}]},
  {"id":"D068","text":"Định kỳ trước ngày 25 hằng tháng báo cáo tiến độ.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=MONTHLY;BYMONTHDAY=25"}]},
  {"id":"D069","text":"Số liệu cập nhật vào ngày 15 hằng tháng.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=MONTHLY;BYMONTHDAY=15"}]},
  {"id":"D070","text":"Báo cáo quý gửi trước ngày 20 của tháng cuối quý.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"}]},
  {"id":"D071","text":"Định kỳ hằng quý, trước ngày 15 tháng cuối quý, gửi biểu tổng hợp.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15"}]},
  {"id":"D072","text":"Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15"}]},
  {"id":"D073","text":"Hằng năm, trước ngày 30/11, UBND xã tự đánh giá các tiêu chí.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30"}]},
  {"id":"D074","text":"Báo cáo nhanh gửi trước 15 giờ thứ Sáu hằng tuần.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=WEEKLY;BYDAY=FR","time":"15:00"}]},
  {"id":"D075","text":"Trong đợt cao điểm, báo cáo hằng ngày trước 16h00.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=DAILY","time":"16:00"}]},
  {"id":"D076","text":"Định kỳ hằng tháng báo cáo kết quả về Sở.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=MONTHLY"}]},
  {"id":"D077","text":"Ban Chỉ đạo họp 02 tháng một lần, báo cáo sau họp.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=MONTHLY;INTERVAL=2"}]},
  {"id":"D078","text":"Cuối mỗi tháng tổng hợp kết quả vào biểu 01.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=MONTHLY;BYMONTHDAY=-1"}]},
  {"id":"D079","text":"Báo cáo tháng gửi trước ngày 05 tháng sau.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=MONTHLY;BYMONTHDAY=5"}]},
  {"id":"D080","text":"Báo cáo tổng kết gửi trước ngày 10 tháng 12 hằng năm.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10"}]},
  {"id":"D081","text":"Báo cáo đột xuất khi có yêu cầu của Đoàn giám sát.","issued":"2023-08-08","rows":[],"gap":"\"Đột xuất khi có yêu cầu\" không có ngày, không có chu kỳ: bản vàng của công văn mẫu không tính là một hạn."},
  {"id":"D082","text":"Gửi kế hoạch trước ngày 15/8/2023, báo cáo kết quả trước ngày 15/11/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-15","kind":"before","last":["2023-08-14","2023-08-15","2023-08-15"],"task":"Gửi kế hoạch"},{"due":"2023-11-15","kind":"before","last":["2023-11-14","2023-11-15","2023-11-15"],"task":"báo cáo kết quả"}]},
  {"id":"D083","text":"Các xã gửi trước ngày 12/8/2023; các phòng, ban gửi trước ngày 15/8/2023.","issued":"2023-08-08","rows":[{"due":"2023-08-12","kind":"before","last":["2023-08-11","2023-08-12","2023-08-14"],"who":["Các xã"]},{"due":"2023-08-15","kind":"before","last":["2023-08-14","2023-08-15","2023-08-15"],"who":["các phòng, ban"]}]},
  {"id":"D084","text":"Bản mềm gửi trước ngày 10/8/2023, bản giấy gửi sau.","issued":"2023-08-08","rows":[{"due":"2023-08-10","kind":"before","last":["2023-08-09","2023-08-10","2023-08-10"]}]},
  {"id":"D085","text":"Công việc | Bộ phận chủ trì | Thời gian hoàn thành\nLắp đặt biển báo | UBND xã | 30/9/2023","issued":"2023-08-08","rows":[{"due":"2023-09-30","kind":"by","last":["2023-09-30","2023-09-30","2023-10-02"]}]},
  {"id":"D086","text":"Công việc | Bộ phận chủ trì | Thời gian hoàn thành\nTuyên truyền xây dựng nông thôn mới | Ban Văn hóa | Thường xuyên","issued":"2023-08-08","rows":[],"gap":"\"Thường xuyên\" không tính là một hạn (README của bộ công văn mẫu)."},
  {"id":"D087","text":"Sau ngày 18/8/2023, đơn vị nào không gửi ý kiến coi như thống nhất.","issued":"2023-08-08","rows":[{"due":"2023-08-18","kind":"by","last":["2023-08-18","2023-08-18","2023-08-18"]}]},
  {"id":"D088","text":"Quá ngày 31/8/2023 chưa gửi thì Trưởng thôn chịu trách nhiệm trước UBND xã.","issued":"2023-08-08","rows":[{"due":"2023-08-31","kind":"by","last":["2023-08-31","2023-08-31","2023-08-31"]}]},
  {"id":"D089","text":"Hoàn thiện minh chứng trước khi Đoàn thẩm định tỉnh làm việc.","issued":"2023-08-08","rows":[{"due":null,"kind":"relative","relative":["P0D","event:Đoàn thẩm định tỉnh làm việc",false]}]},
  {"id":"D090","text":"Gửi biểu số liệu đồng thời với báo cáo lời văn.","issued":"2023-08-08","rows":[],"gap":"Dẫn sang việc khác cùng văn bản (\"đồng thời với\"), không nêu ngày."},
  {"id":"D091","text":"Khẩn trương đôn đốc nhà thầu đẩy nhanh tiến độ.","issued":"2023-08-08","rows":[]},
  {"id":"D092","text":"Với tiêu chí bị giảm, có kế hoạch hoàn thành trong thời gian sớm nhất.","issued":"2023-08-08","rows":[]},
  {"id":"D093","text":"Thực hiện đúng tiến độ theo kế hoạch đề ra.","issued":"2023-08-08","rows":[]},
  {"id":"D094","text":"Trong thời gian tới tiếp tục duy trì các tiêu chí.","issued":"2023-08-08","rows":[]},
  {"id":"D095","text":"Tổ chức thẩm định, công nhận các tiêu chí khi đủ điều kiện.","issued":"2023-08-08","rows":[],"gap":"\"Khi đủ điều kiện\" không có sự kiện nào tự đến: bản vàng của công văn mẫu không tính là một hạn."},
  {"id":"D096","text":"Báo cáo (gửi trước 15/8) kết quả rà soát tiêu chí.","issued":"2023-08-08","rows":[{"due":"2023-08-15","kind":"before","last":["2023-08-14","2023-08-15","2023-08-15"]}]},
  {"id":"D097","text":"HỎA TỐC hẹn giờ: 17h00 ngày 08/8/2023","issued":"2023-08-08","rows":[]},
  {"id":"D098","text":"Báo cáo 6 tháng đầu năm gửi trước ngày 10/7, báo cáo cả năm gửi trước ngày 10/01 của năm liền kề năm báo cáo.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=10"}]},
  {"id":"D099","text":"Báo cáo tài chính gửi chậm nhất là 45 ngày kể từ ngày kết thúc 6 tháng đầu năm.","issued":"2023-08-08","rows":[{"due":"2023-08-14","kind":"relative","relative":["P45D","event:kết thúc 6 tháng đầu năm",false],"last":["2023-08-14","2023-08-14","2023-08-14"]}]},
  {"id":"D100","text":"Số liệu tháng công bố vào ngày 3 của tháng kế tiếp sau kỳ báo cáo.","issued":"2023-08-08","rows":[{"due":null,"kind":"recurring","rrule":"FREQ=MONTHLY;BYMONTHDAY=3"}]},
]
