import type { Language, Words } from "./language.ts";
import { termIds, type TermId } from "./term-ids.ts";

interface Term {
  readonly term: string;
  readonly meaning: string;
}

export const glossary: Words<Readonly<Record<TermId, Term>>> = {
  vi: {
    programme: {
      term: "Chương trình",
      meaning: "Chương trình mục tiêu quốc gia Giảm nghèo bền vững 2021-2025: bảy dự án, mười một tiểu dự án.",
    },
    project: { term: "Dự án, tiểu dự án", meaning: "Một phần của chương trình, có việc riêng và tiền riêng." },
    plan: { term: "Kế hoạch", meaning: "Một văn bản của một nơi cho một thời kỳ." },
    locality: { term: "Địa phương", meaning: "Một tỉnh, huyện hoặc xã như vào ngày của văn bản, dù sau này có nhập hay bỏ." },
    budget: {
      term: "Ngân sách (trên trang này)",
      meaning: "Điều một văn bản ghi cho một nơi, một năm và một giai đoạn. Hai ngân sách không bao giờ được cộng với nhau.",
    },
    allocation: { term: "Phân bổ", meaning: "Khoản tiền mà văn bản không chia nhỏ hơn nữa; chỉ những khoản này được cộng lại." },
    "stated-total": { term: "Tổng ghi trong văn bản", meaning: "Số tổng như in; dùng để so, không cộng thêm." },
    "of-which": { term: "Trong đó", meaning: "Một phần nằm trong số tiền đứng trước, không cộng thêm vào." },
    stage: {
      term: "Giai đoạn vốn",
      meaning: "Tiền mới được đề xuất, nằm trong kế hoạch hay đã được giao; tiền của hai giai đoạn không bao giờ được cộng với nhau.",
    },
    proposed: { term: "Đề xuất", meaning: "Số tiền nơi ấy xin." },
    planned: { term: "Kế hoạch, nhu cầu", meaning: "Số tiền nơi ấy tính sẽ cần hoặc sẽ dùng." },
    assigned: { term: "Được giao, phân bổ", meaning: "Số tiền cấp trên đã giao." },
    "fund-source": {
      term: "Nguồn vốn, loại vốn",
      meaning: "Nguồn: tiền từ ngân sách trung ương, ngân sách địa phương hay dân đóng góp. Loại: vốn đầu tư hay vốn sự nghiệp.",
    },
    "central-budget": { term: "Ngân sách trung ương (NSTW)", meaning: "Tiền từ ngân sách của cả nước." },
    "local-budget": { term: "Ngân sách địa phương (NSĐP)", meaning: "Tiền từ ngân sách tỉnh, huyện hoặc xã." },
    community: { term: "Vốn huy động khác, dân đóng góp", meaning: "Phần người dân góp, bằng tiền hoặc quy ra tiền." },
    counterpart: { term: "Vốn đối ứng", meaning: "Phần nơi nhận phải bỏ thêm bên cạnh tiền được cấp." },
    integrated: { term: "Lồng ghép", meaning: "Việc được trả bằng tiền của chương trình khác; không phải tiền của chương trình này." },
    capital: { term: "Vốn đầu tư (phát triển)", meaning: "Tiền để xây dựng và mua sắm lâu dài." },
    recurrent: { term: "Vốn sự nghiệp", meaning: "Tiền cho hoạt động, chẳng hạn tập huấn, hỗ trợ sản xuất, dạy nghề, truyền thông." },
    "carried-over": {
      term: "Kéo dài, chuyển nguồn",
      meaning: "Tiền của năm trước chưa tiêu, được dùng tiếp; nằm trong số được giao, không cộng thêm.",
    },
    "not-spendable": { term: "Không chi được", meaning: "Tiền được giao mà văn bản nói là không dùng được, kèm lý do nếu có." },
    disbursement: { term: "Giải ngân", meaning: "Tiền đã thực sự chi ra đến một ngày." },
    "disbursement-rate": { term: "Tỷ lệ giải ngân", meaning: "Phần đã chi trên một mẫu số; luôn phải kèm ngày và mẫu số." },
    estimate: { term: "Ước thực hiện", meaning: "Số đoán trước, thường cho cả năm; ở đây vẽ rỗng, không bao giờ vẽ như số thật." },
    denominator: { term: "Mẫu số", meaning: "Số tiền mà tỷ lệ được tính trên đó." },
    target: { term: "Chỉ tiêu", meaning: "Mức kế hoạch nhắm tới; không phải tiền, cũng chưa phải kết quả." },
    result: { term: "Kết quả", meaning: "Điều văn bản báo là đã làm hoặc đang làm." },
    "household-group": {
      term: "Nhóm hộ",
      meaning: "Những hộ mà chỉ tiêu nói đến, chẳng hạn hộ nghèo hay hộ cận nghèo; mỗi nhóm được đếm riêng.",
    },
    poor: { term: "Hộ nghèo", meaning: "Hộ nghèo theo chuẩn nghèo đa chiều của nhà nước." },
    "near-poor": { term: "Hộ cận nghèo", meaning: "Hộ được xếp kề hộ nghèo theo cùng chuẩn; là nhóm khác, luôn đếm riêng." },
    multidimensional: { term: "Nghèo đa chiều", meaning: "Hộ nghèo và hộ cận nghèo gộp lại, khi văn bản dùng từ này cho cả hai." },
    dimensions: {
      term: "Sáu chiều nghèo",
      meaning: "Việc làm, y tế, giáo dục, nhà ở, nước sạch và vệ sinh, thông tin (Nghị định 07/2021/NĐ-CP).",
    },
    "policy-lending": { term: "Cho vay ưu đãi", meaning: "Tiền ngân hàng chính sách cho hộ vay; không phải tiền của chương trình." },
    finding: {
      term: "Điểm chưa khớp",
      meaning:
        "Những điều văn bản ghi mà không thể cùng đúng: tổng khác với các phần cộng lại, phần lớn hơn toàn bộ, chi nhiều hơn số tiền có, số ước thấp hơn số đã đạt, văn bản đề ngày trước văn bản nó dẫn.",
    },
    view: { term: "Góc nhìn", meaning: "Một câu hỏi có địa chỉ riêng trên trang này, với hình, câu trả lời và bảng." },
    slice: { term: "Lát cắt", meaning: "Phần số liệu đang hỏi, chẳng hạn một năm." },
    pick: { term: "Lựa chọn", meaning: "Những nơi hoặc cách xếp mà người đọc chọn trong phần ấy." },
    answer: { term: "Câu trả lời có sẵn", meaning: "Kết quả tính trước của một câu hỏi; trình duyệt có thể tính lại để kiểm tra." },
  },
  en: {
    programme: {
      term: "Programme",
      meaning: "The National Target Programme on Sustainable Poverty Reduction 2021-2025: seven projects, eleven sub-projects.",
    },
    project: { term: "Project, sub-project", meaning: "A part of the programme, with work and money of its own." },
    plan: { term: "Plan", meaning: "One document of one place for one period." },
    locality: {
      term: "Place",
      meaning: "A province, district or commune as it was on the document’s date, even if it was merged or abolished later.",
    },
    budget: {
      term: "Budget (on this site)",
      meaning: "What one document says for one place, one year and one stage. Two budgets are never added together.",
    },
    allocation: { term: "Allocation", meaning: "Money that the document breaks down no further; only such money is added up." },
    "stated-total": { term: "Stated total", meaning: "A total as printed; used to compare, never added up." },
    "of-which": { term: "Of which", meaning: "A part that lies inside the amount before it, never on top of it." },
    stage: {
      term: "Stage of the money",
      meaning: "Whether money is asked for, planned or assigned; money of two stages is never added together.",
    },
    proposed: { term: "Proposed", meaning: "Money that the place asks for." },
    planned: { term: "Planned, needed", meaning: "Money that the place reckons it will need or use." },
    assigned: { term: "Assigned", meaning: "Money that a higher level has handed down." },
    "fund-source": {
      term: "Fund source, type of funds",
      meaning: "Source: the central budget, a local budget or people’s contribution. Type: capital or recurrent funds.",
    },
    "central-budget": { term: "Central budget", meaning: "Money from the national budget." },
    "local-budget": { term: "Local budget", meaning: "Money from the budget of the province, district or commune." },
    community: { term: "Mobilised funds, people’s contribution", meaning: "What people give, in money or valued in money." },
    counterpart: { term: "Counterpart funds", meaning: "What the receiving side must add to the money it is given." },
    integrated: { term: "Integrated from other programmes", meaning: "Work paid for by another programme; not this programme’s money." },
    capital: { term: "Capital (development investment)", meaning: "Money to build and to buy what lasts." },
    recurrent: {
      term: "Recurrent (non-investment) funds",
      meaning: "Money for activities, such as training, farming support, teaching trades, information.",
    },
    "carried-over": {
      term: "Carried over",
      meaning: "Last year’s unspent money that may still be used; inside the assigned money, never on top of it.",
    },
    "not-spendable": {
      term: "Not spendable",
      meaning: "Assigned money that the document says cannot be used, with the reason if it gives one.",
    },
    disbursement: { term: "Disbursement", meaning: "Money actually paid out up to a date." },
    "disbursement-rate": {
      term: "Disbursement rate",
      meaning: "The part paid out of a denominator; it needs its date and its denominator.",
    },
    estimate: {
      term: "Estimated execution",
      meaning: "A forecast, mostly for the whole year; drawn hollow here, never as an actual figure.",
    },
    denominator: { term: "Denominator", meaning: "The money that a rate is a share of." },
    target: { term: "Target", meaning: "What the plan aims at; not money, and not a result." },
    result: { term: "Result", meaning: "What a document reports as done or under way." },
    "household-group": {
      term: "Group of households",
      meaning: "The households that a target is about, such as the poor or the near-poor; each group is counted apart.",
    },
    poor: { term: "Poor household", meaning: "Poor by the state’s multidimensional poverty standard." },
    "near-poor": {
      term: "Near-poor household",
      meaning: "Ranked next to the poor by the same standard; another group, always counted apart.",
    },
    multidimensional: {
      term: "Multidimensionally poor",
      meaning: "Poor and near-poor households together, where a document uses the word for both.",
    },
    dimensions: {
      term: "Six dimensions of poverty",
      meaning: "Jobs, health, education, housing, water and sanitation, information (Decree 07/2021/ND-CP).",
    },
    "policy-lending": { term: "Policy lending", meaning: "Loans of the policy bank to households; not programme money." },
    finding: {
      term: "Finding",
      meaning:
        "Things printed in a document that cannot all be right: a total other than its parts added up, a part larger than its whole, more spent than there was, an estimate below what was reached, a date before that of a document it cites.",
    },
    view: { term: "View", meaning: "A question with an address on this site, with its picture, its answer and its table." },
    slice: { term: "Slice", meaning: "The part of the data that is asked for, such as one year." },
    pick: { term: "Pick", meaning: "The places or the order that a reader chooses within it." },
    answer: { term: "Answer", meaning: "The result of a question worked out in advance; the browser can work it out again to check." },
  },
};

/** The glossary in a language; a reader of English sees the Vietnamese word of the documents too. */
export function glossaryTerms(language: Language): (Term & { readonly id: TermId; readonly vi: string })[] {
  return termIds.map((id) => {
    const { term, meaning } = glossary[language][id];
    return { id, term, meaning, vi: glossary.vi[id].term };
  });
}
