/**
 * What the columns of the published tables mean, in Vietnamese, by what their one description says of them in English: whoever changes
 * a description must change its meaning here, and the build tells so.
 */
const meanings: Readonly<Record<string, string>> = {
  // places
  "Our code of the unit in one validity period.": "Mã của trang cho đơn vị, trong một thời kỳ tồn tại.",
  "The statistics office's code; reused over time, so never a key alone.":
    "Mã của cơ quan thống kê; được dùng lại qua các năm, nên một mình không đủ để nhận ra.",
  "Province, district or commune.": "Tỉnh, huyện hay xã.",
  "Vietnamese name without the kind of unit.": "Tên tiếng Việt, không kèm loại đơn vị.",
  "Name on English pages, without diacritics.": "Tên trên các trang tiếng Anh, không dấu.",
  "The unit that it lies in.": "Đơn vị mà nó nằm trong.",
  "First day; empty where it began before the sources.": "Ngày đầu; để trống nếu có từ trước các nguồn.",
  "Last day; empty where it still exists.": "Ngày cuối; để trống nếu nay vẫn còn.",
  "Key that sorts names in Vietnamese order.": "Khóa để xếp tên theo thứ tự tiếng Việt.",
  "The former unit.": "Đơn vị trước kia.",
  "The unit that holds it now.": "Đơn vị nay giữ nó.",
  "The day of the change.": "Ngày thay đổi.",
  "Whether all of it or some of it went there.": "Chuyển sang đó toàn bộ hay một phần.",
  // projects and indicators
  "P1, P1.S1, …; ALL for the whole programme.": "P1, P1.S1, …; ALL là cả chương trình.",
  "The project that a sub-project belongs to.": "Dự án mà tiểu dự án thuộc về.",
  "Its number as documents write it.": "Số của nó như các văn bản viết.",
  "Full Vietnamese name.": "Tên đầy đủ bằng tiếng Việt.",
  "English name.": "Tên tiếng Anh.",
  "Short Vietnamese name, at most 20 characters.": "Tên ngắn tiếng Việt, không quá 20 ký tự.",
  "Short English name, at most 20 characters.": "Tên ngắn tiếng Anh, không quá 20 ký tự.",
  "What it pays for, in one plain Vietnamese sentence of our own.": "Chi cho việc gì, một câu tiếng Việt dễ hiểu của trang.",
  "The same in English.": "Cũng như vậy, bằng tiếng Anh.",
  "Our code of the indicator.": "Mã của trang cho chỉ tiêu.",
  "The dimension of poverty that it belongs to.": "Chiều nghèo mà nó thuộc về.",
  "A yearly cut, a level to stay under, a coverage share or a count.":
    "Mức giảm mỗi năm, mức không được vượt, tỷ lệ được hưởng hay số lượng.",
  "What its values are counted in.": "Đơn vị đếm của các giá trị.",
  "Which direction is better.": "Chiều nào là tốt hơn.",
  "The indicator whose count its own divides, sharing nothing with the others that name it; empty where its counts may overlap with others.":
    "Chỉ tiêu mà số đếm của nó là một phần, không trùng với các phần khác cùng ghi chỉ tiêu ấy; để trống khi có thể trùng.",
  "Vietnamese name.": "Tên tiếng Việt.",
  // documents
  "Our code of the document; the name of its folder.": "Mã của trang cho văn bản; là tên thư mục của nó.",
  "Whose plan it is.": "Kế hoạch của nơi nào.",
  "Number of the document; empty where it is left blank.": "Số văn bản; để trống nếu văn bản bỏ trống.",
  "Day of issue; the first day of the month or year where only that is printed.":
    "Ngày ban hành; ngày đầu của tháng hay của năm nếu văn bản chỉ ghi đến đó.",
  "How much of the date is printed.": "Ngày được ghi đến đâu.",
  "Day on which the document was taken in.": "Ngày văn bản được đưa vào trang.",
  "First year of the plan.": "Năm đầu của kế hoạch.",
  "Last year of the plan.": "Năm cuối của kế hoạch.",
  "Proposal or plan.": "Đề xuất hay kế hoạch.",
  "Short title in Vietnamese.": "Tên ngắn bằng tiếng Việt.",
  "Short title in English.": "Tên ngắn bằng tiếng Anh.",
  "The issuing body.": "Cơ quan ban hành.",
  "Where the document is published, if known.": "Nơi đăng văn bản, nếu biết.",
  "SHA-256 of the document's text as taken in.": "SHA-256 của toàn văn khi đưa vào trang.",
  // what every figure has
  "Plan and number, in document order; never reused.": "Văn bản và số thứ tự trong văn bản; không bao giờ dùng lại.",
  "The document that states it.": "Văn bản ghi con số.",
  "The project or sub-project; ALL where the document does not break money down.":
    "Dự án hay tiểu dự án; ALL nếu văn bản không chia tiền ra.",
  "The budget year.": "Năm ngân sách.",
  "Whose money it is.": "Tiền của ai.",
  "Whose money it is; all for the sum of the sources.": "Tiền của ai; all là cộng mọi nguồn.",
  "Capital or recurrent.": "Vốn đầu tư hay vốn sự nghiệp.",
  "Capital, recurrent, or all.": "Vốn đầu tư, vốn sự nghiệp, hay cả hai (all).",
  "How settled the money is: proposed, planned or assigned.": "Tiền đã chắc đến đâu: đề xuất, kế hoạch hay được giao.",
  "Whole đồng; empty where the document names the money without a figure.":
    "Đồng, không lẻ; để trống nếu văn bản nêu khoản tiền mà không ghi số.",
  "The figure as printed, with its unit and qualifier only.": "Con số như in, chỉ kèm đơn vị và chữ như “khoảng”, “trên”.",
  "Whether the figure is exact, about, a bound or a range.": "Con số là đúng bằng, khoảng chừng, một mức chặn hay một khoảng.",
  "Its place in the document; several places joined by `; `, the first canonical.":
    "Chỗ của nó trong văn bản; nhiều chỗ nối bằng `; `, chỗ đầu là chính.",
  "How the component was recognised: by number, by name, or inferred.": "Dự án được nhận ra nhờ số, nhờ tên, hay suy ra.",
  "A remark in Vietnamese.": "Ghi chú bằng tiếng Việt.",
  "The same remark in English.": "Ghi chú ấy bằng tiếng Anh.",
  "The findings that touch it, also as one that a compared part is made of, by their ids, joined by spaces (computed).":
    "Những điểm chưa khớp có con số này, kể cả khi nó nằm trong một phần đem so, nêu bằng mã, cách nhau bằng dấu cách (tính ra).",
  "Whether the value before it is a figure, and why not: one of the codes of states.":
    "Giá trị ở cột liền trước có phải là con số không, nếu không thì vì sao: một trong các mã trạng thái.",
  "Amounts may be added up only where this is the same: document, year and stage of one budget; never where it says never.":
    "Chỉ cộng những số tiền có cùng giá trị này: cùng văn bản, năm và giai đoạn của một ngân sách; ghi never thì không bao giờ cộng.",
  "Why its amounts may never be added up: one of the codes of refused sums; empty where they may be, within the column before it.":
    "Vì sao không bao giờ được cộng: một trong các mã từ chối cộng; để trống nếu cộng được, trong phạm vi cột đứng trước.",
  // money inside other money, and spending
  "Carried over from an earlier year, or not spendable.": "Kéo dài từ năm trước, hay không chi được.",
  "The year that carried-over money comes from.": "Năm mà tiền kéo dài từ đó sang.",
  "The day up to which it counts; empty for a whole year.": "Tính đến ngày nào; để trống nếu là cả năm.",
  "Actual or estimate.": "Thực tế hay ước tính.",
  "Disbursed or executed.": "Giải ngân hay thực hiện.",
  "Percent of the denominator; the lower end of a range.": "Phần trăm của mẫu số; của một khoảng thì là đầu dưới.",
  "Upper end of a range, percent.": "Đầu trên của khoảng, phần trăm.",
  "What the rate is a share of.": "Tỷ lệ là phần của cái gì.",
  "The denominator, whole đồng.": "Mẫu số, đồng, không lẻ.",
  // aims, results, credit
  "What is measured.": "Đo cái gì.",
  "Whom it counts.": "Đếm những ai.",
  "First year of the period.": "Năm đầu của thời kỳ.",
  "Last year of the period.": "Năm cuối của thời kỳ.",
  "The value, in the indicator's unit; the lower end of a range.": "Giá trị, theo đơn vị của chỉ tiêu; của một khoảng thì là đầu dưới.",
  "The upper end of a range.": "Đầu trên của khoảng.",
  "The whole that the value is a part of, where printed.": "Cái toàn thể mà giá trị là một phần, nếu văn bản ghi.",
  "Who borrows.": "Ai vay.",
  // cited documents
  "The document that cites it.": "Văn bản dẫn nó.",
  "Plan, `c` and a number in document order.": "Văn bản, chữ `c` và số thứ tự trong văn bản.",
  "Number of the cited document, as printed.": "Số của văn bản được dẫn, như in.",
  "Its date as printed; the first day of the month or year where only that is printed.":
    "Ngày của nó như in; ngày đầu của tháng hay của năm nếu chỉ ghi đến đó.",
  "How much of its date is printed.": "Ngày của nó được ghi đến đâu.",
  "Kind, number and date as printed.": "Loại, số và ngày như in.",
  "Where it is cited first.": "Chỗ được dẫn lần đầu.",
  // what does not add up
  "Rule, and the figure or citation that it is about.": "Quy tắc, và con số hay văn bản được dẫn mà nó nói đến.",
  "The document.": "Văn bản.",
  "The general rule that found it.": "Quy tắc chung đã tìm ra nó.",
  "What was compared: codes of component, year, stage, source and type, or of the aim, or a document's number.":
    "Đã so cái gì: mã của dự án, năm, giai đoạn, nguồn và loại vốn, hay của chỉ tiêu, hay số của một văn bản.",
  "The figure held against others, then those, joined by spaces; empty where only documents are compared.":
    "Con số được đem so, rồi đến những con số kia, cách nhau bằng dấu cách; để trống nếu chỉ so các văn bản.",
  "What the document prints: the total, the whole, the rate.": "Điều văn bản in: tổng, toàn thể hay tỷ lệ.",
  "How that number is stated; of a range, the end that was compared is a bound.":
    "Số ấy được nêu thế nào; của một khoảng, đầu được đem so là một mức chặn.",
  "What it is held against: the sum of the parts, the part, the most that it can be.":
    "Đem so với cái gì: các phần cộng lại, một phần, hay mức cao nhất có thể.",
  "How exact that number is: a sum of bounds is a bound, or about so much.":
    "Số ấy chính xác đến đâu: cộng các mức chặn thì được một mức chặn, hay khoảng chừng.",
  "How many of the parts that were added up have no amount: the sum is then at least so much.":
    "Bao nhiêu phần đem cộng không có số tiền: khi đó tổng là ít nhất chừng ấy.",
  "Computed minus stated; for two dates the days between them.": "Tính ra trừ ghi trong văn bản; với hai ngày là số ngày cách nhau.",
  "What the numbers are counted in.": "Đơn vị đếm của các số.",
  "A person's judgement; unexplained until reviewed.": "Nhận định của người xem xét; chưa xem xét thì là unexplained.",
  "Reviewed explanation in Vietnamese.": "Lời giải thích đã xem xét, bằng tiếng Việt.",
  "Whether the amount is printed in the document, or computed: our sum of several figures.":
    "Số tiền được in trong văn bản (printed), hay là tổng do trang này cộng từ nhiều con số (computed).",
  "The findings that touch any of those figures, by their ids, joined by spaces (computed).":
    "Những điểm chưa khớp có một trong các con số ấy, nêu bằng mã, cách nhau bằng dấu cách (tính ra).",
  "The findings about its number or date, by their ids, joined by spaces (computed).":
    "Những điểm chưa khớp về số hiệu hay ngày của nó, nêu bằng mã, cách nhau bằng dấu cách (tính ra).",
  "The findings about the document's own date, by their ids, joined by spaces (computed).":
    "Những điểm chưa khớp về ngày của chính văn bản, nêu bằng mã, cách nhau bằng dấu cách (tính ra).",
  "The allocations and printed totals that the compared parts are made of, joined by spaces.":
    "Những khoản phân bổ và số tổng được in làm nên các phần đem so, cách nhau bằng dấu cách.",
  "The totals above it that the difference reaches, joined by spaces.": "Những tổng ở trên mà chênh lệch lan tới, cách nhau bằng dấu cách.",
  "Our inference, nothing stated: how many equally small changes of one printed figure would each close it and open no other.":
    "Trang suy ra, không văn bản nào ghi: có bao nhiêu cách sửa nhỏ như nhau, mỗi cách sửa một con số in, làm nó khớp mà không làm lệch chỗ khác.",
  "Our inference: the figure of the smallest change, where there is only one.": "Trang suy ra: con số phải sửa ít nhất, nếu chỉ có một.",
  "Our inference: what that figure would have to be, in the unit of the finding.":
    "Trang suy ra: con số ấy lẽ ra phải là bao nhiêu, theo đơn vị của điểm chưa khớp.",
  // computed tables
  "What the budget is divided by: source or type.": "Ngân sách chia theo gì: nguồn hay loại vốn.",
  "The fund source or expenditure type; unstated where the document names none.": "Nguồn vốn hay loại vốn; unstated nếu văn bản không nêu.",
  "Whole đồng; empty where only lines without a figure name it.": "Đồng, không lẻ; để trống nếu chỉ những dòng không có số nêu nó.",
  "How exact the amount is: =, ~, >, >=, < or <=; of a sum, = only if all that it adds up is.":
    "Số tiền chính xác đến đâu: =, ~, >, >=, < hay <=; một tổng chỉ là = khi mọi số đem cộng đều thế.",
  "How many lines name such money without a figure: the amount is then a lower bound.":
    "Bao nhiêu dòng nêu khoản tiền ấy mà không ghi số: khi đó số tiền là mức thấp nhất.",
  "Number of the first figure of the document that it rests on.": "Số thứ tự của con số đầu tiên làm căn cứ.",
  "Numbers of all figures that it adds up, joined by spaces.": "Số thứ tự của mọi con số được cộng, cách nhau bằng dấu cách.",
  "Where it was read: allocations, stated_totals, or remainder (what is stated, the rest unstated).":
    "Đọc từ đâu: allocations, stated_totals, hay remainder (phần được ghi, còn lại là không ghi).",
  "Sum of the budget's allocations, which the rows of the axis may differ from.":
    "Tổng các phân bổ của ngân sách; các dòng chia theo nguồn hay loại có thể khác tổng này.",
  "Amounts may be added up only where this is the same: document, year and stage of one budget, on one axis.":
    "Chỉ cộng những số tiền có cùng giá trị này: cùng văn bản, năm và giai đoạn của một ngân sách, cùng một cách chia.",
  "What it could state.": "Điều văn bản có thể ghi.",
  "Whether it states it, and why not: one of the codes of states.":
    "Văn bản có ghi không, nếu không thì vì sao: một trong các mã trạng thái.",
  "How many figures state it.": "Bao nhiêu con số ghi điều ấy.",
  "How many lines should state it and do not.": "Bao nhiêu dòng lẽ ra ghi mà không ghi.",
  "How many of the figures are 0.": "Bao nhiêu con số bằng 0.",
  "Numbers of the figures that state it, joined by spaces; empty where none does, or where it is the document's head.":
    "Số thứ tự của những con số ghi điều ấy, cách nhau bằng dấu cách; để trống nếu không có, hoặc nếu là phần đầu văn bản.",
  "Numbers of the lines that do not state it, in the same way.": "Số thứ tự của những dòng không ghi, cũng theo cách ấy.",
  "The dimensions of poverty that its aims belong to, joined by spaces.":
    "Những chiều nghèo mà các chỉ tiêu thuộc về, cách nhau bằng dấu cách.",
};

/** The meaning of a column in Vietnamese, by its description; throws where a new description has none. */
export function meaningVi(about: string): string {
  const meaning = meanings[about];
  if (meaning === undefined) throw new Error(`src/i18n/column-meanings.ts: no Vietnamese for "${about}"`);
  return meaning;
}

/** Every description that has a meaning here. */
export const describedColumns: readonly string[] = Object.keys(meanings);
