/** Who is told in another place of the letter: a later article, the heading, the lead-in. Letters of our own. */
type Told = readonly [body: string, ...who: (readonly string[])[]]

export const ELSEWHERE: readonly Told[] = [
  [
    'Điều 3. Nhiệm vụ\n1. Phân bổ vốn xong trước ngày 15/3/2024.\n2. Phê duyệt quy hoạch chậm nhất ngày 30/6/2024.\nĐiều 4. Tổ chức thực hiện\n1. Giao Ủy ban nhân dân xã thực hiện các nhiệm vụ tại Điều 3.',
    ['Ủy ban nhân dân xã'],
    ['Ủy ban nhân dân xã'],
  ],
  [
    'Điều 1. Nội dung\n1. Mở mới 3 km đường trước ngày 15/3/2024.\nĐiều 2. Giao UBND xã Phú An tổ chức thực hiện Điều 1.',
    ['UBND xã Phú An'],
  ],
  [
    'Điều 1. Nội dung\n1. Mở mới 3 km đường trước ngày 15/3/2024.\nĐiều 2. UBND xã Phú An chịu trách nhiệm tổ chức thực hiện các nội dung nêu tại Điều 1 Quyết định này.',
    ['UBND xã Phú An'],
  ],
  [
    'II. Việc cần làm\n1. Sửa cống Nà Lài trước ngày 15/3/2024.\nIII. Tổ chức thực hiện\n1. Giao Phòng Kinh tế chủ trì, phối hợp các thôn thực hiện các việc tại mục II.',
    ['Phòng Kinh tế'],
  ],
  [
    'Điều 1. Mục tiêu\n1. Đạt 15 tiêu chí.\nĐiều 2. Nhiệm vụ\n1. Thu gom rác xong trước ngày 15/3/2024.\nĐiều 3. Hội đồng nhân dân giao UBND huyện thực hiện các nội dung tại Điều 1 và Điều 2.',
    ['UBND huyện'],
  ],
  [
    'Điều 1. Nhiệm vụ\n1. Phòng Y tế tiêm phòng xong trước ngày 15/3/2024.\nĐiều 2. Giao UBND xã thực hiện các nhiệm vụ tại Điều 1.',
    ['Phòng Y tế'],
  ],
  [
    'Điều 2. Nhiệm vụ\n1. Thu gom rác xong trước ngày 15/3/2024.\nĐiều 3. Giao UBND huyện thực hiện Điều 2 Nghị quyết số 12/NQ-HĐND của HĐND tỉnh.',
    [],
  ],
  ['Điều 2. Nhiệm vụ\n1. Thu gom rác xong trước ngày 15/3/2024.\nĐiều 3. Giao UBND huyện thực hiện Điều 5 Luật Đất đai.', []],
  ['Điều 2. Nhiệm vụ\n1. Thu gom rác xong trước ngày 15/3/2024.\nĐiều 3. Thường trực HĐND giám sát việc thực hiện Điều 2.', []],
  ['Điều 2. Nhiệm vụ\n1. Thu gom rác xong trước ngày 15/3/2024.\nĐiều 3. Giao UBND huyện thực hiện các nhiệm vụ tại Điều 1.', []],
  [
    '1. UBND huyện An Bình\na) Bố trí vốn trước ngày 15/3/2024.\nb) Đối với xã Phú An: bổ sung hồ sơ nhà văn hóa, gửi Sở trước ngày 20/3/2024.',
    ['UBND huyện An Bình'],
    ['UBND huyện An Bình'],
  ],
  ['1. UBND các xã\na) Đối với xã Phú An: bổ sung hồ sơ nhà văn hóa, gửi Sở trước ngày 20/3/2024.', ['xã Phú An']],
  ['1. UBND huyện An Bình\na) Yêu cầu 14 cơ sở nuôi tôm lập kế hoạch; hoàn thành việc xác nhận trong quý II/2024.', ['UBND huyện An Bình']],
  ['1. UBND huyện An Bình\na) Chỉ đạo UBND xã Phú An dọn bãi rác xong trước ngày 15/3/2024.', ['UBND huyện An Bình']],
  [
    'Sở đề nghị Hội Phụ nữ các xã:\n1. Lập danh sách hộ trước ngày 15/3/2024.\n2. Mỗi xã chọn một ấp làm điểm, ra mắt trước ngày 20/3/2024.',
    ['Hội Phụ nữ các xã'],
    ['Mỗi xã'],
  ],
  [
    'UBND huyện yêu cầu các thôn:\n1. Lập danh sách hộ trước ngày 15/3/2024.\n2. Mỗi thôn dọn một bãi rác xong trước ngày 20/3/2024.',
    ['các thôn'],
    ['Mỗi thôn'],
  ],
  ['III. Phân công\n1. Phòng Kinh tế\n- Là cơ quan thường trực.\n- Lập kế hoạch trước ngày 15/3/2024.', ['Phòng Kinh tế']],
  [
    'Phòng Y tế phân công bà Lý Thị Mai, chuyên viên (điện thoại 0912.000.111) hướng dẫn các trạm. Trong tháng 4/2024, Phòng tổng hợp, trình UBND huyện phương án chung.',
    ['Phòng'],
  ],
]
