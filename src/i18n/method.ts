import type { Words } from "./language.ts";

/** The sections of the method page behind its pictures; each is an anchor. */
export const methodSections = ["stages", "latest", "denominators", "per-household", "readings", "findings", "report"] as const;
export type MethodSection = (typeof methodSections)[number];
/** The pictures that the page explains, by the view that draws them. */
export const methodPictures = [
  "funding",
  "funding-source",
  "component-funding",
  "disbursement",
  "not-spendable",
  "targets",
  "dimensions",
] as const;
export type MethodPicture = (typeof methodPictures)[number];

interface Section {
  readonly title: string;
  /** Paragraphs, a line each. */
  readonly text: string;
}
interface MethodWords {
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly pictures: Section;
  readonly example: string;
  readonly picture: Readonly<Record<MethodPicture, Section>>;
  readonly empties: Section;
  readonly comparators: Section;
  readonly section: Readonly<Record<MethodSection, Section>>;
  readonly glossary: Section;
  readonly toFindings: string;
  readonly toStatus: string;
}

export const methodWords: Words<MethodWords> = {
  vi: {
    title: "Cách đọc các hình và con số",
    lead: "Mỗi con số ở đây đứng trong một văn bản. Trang này nói hình vẽ thế nào, từ nào nghĩa là gì, và điều gì không thể biết.",
    contents: "Trong trang này",
    pictures: {
      title: "Đọc từng hình",
      text: "Bấm vào thanh, chấm hay ô để đến đúng con số trong văn bản. Câu đứng trên hình là câu trả lời; bảng dưới hình có đủ số.",
    },
    example: "Ví dụ từ dữ liệu",
    picture: {
      funding: {
        title: "Tiền theo dự án",
        text: "Thanh dài bằng phần của dự án trong số tiền của nơi ấy: hết chiều rộng là 100 %. Thanh nổi bật là dự án lớn nhất. Số bên phải là số tiền.",
      },
      "funding-source": {
        title: "Tiền theo nguồn hoặc loại vốn",
        text: "Cả thanh là toàn bộ số tiền. Mỗi màu là một nguồn; chữ dưới thanh nói phần của từng nguồn.",
      },
      "component-funding": {
        title: "Một dự án ở mọi nơi",
        text: "Cả dải là cả kế hoạch, phần tô là của dự án này. Nơi có phần lớn nhất đứng trên cùng; nơi không có đứng cuối, kèm lý do.",
      },
      disbursement: {
        title: "Đã chi bao nhiêu",
        text: "Thước chạy từ 0 đến 100 %. Chấm đặc là số thực tế đến ngày ghi bên dưới, chấm rỗng là số ước. Vạch đứng màu cho biết năm đã qua bao nhiêu.",
      },
      "not-spendable": {
        title: "Tiền kéo dài, tiền không chi được",
        text: "Đoạn thẳng là cả số tiền; mỗi thanh dưới nó dài bằng thế, phần tô rõ nằm trong đó chứ không cộng thêm. Phần gạch chéo được nêu mà không ghi số.",
      },
      targets: {
        title: "Mức giảm nghèo mỗi năm",
        text: "Chấm càng xa bên phải, mức hứa giảm càng nhiều, tính bằng điểm phần trăm mỗi năm. Hộ nghèo, hộ cận nghèo và hai nhóm gộp lại đứng riêng vì là ba tỷ lệ khác nhau.",
      },
      dimensions: {
        title: "Sáu chiều nghèo",
        text: "Mỗi ô là một tỷ lệ mà kế hoạch nhắm tới, vạch mảnh chạy đến 100 %. Nơi không ghi tỷ lệ thì ô nói là không nêu.",
      },
    },
    empties: {
      title: "Sáu kiểu trống",
      text: "Trống không phải là 0. Trang này phân biệt sáu trường hợp và không bao giờ điền thay văn bản.",
    },
    comparators: {
      title: "Khoảng, trên, dưới, từ đến",
      text: "Văn bản hay ghi một giới hạn thay vì một con số. Hình giữ nguyên giới hạn ấy.",
    },
    section: {
      stages: {
        title: "Giai đoạn và cấp",
        text: "Tiền đi qua ba giai đoạn: đề xuất (nơi ấy xin), kế hoạch (nơi ấy tính), được giao (cấp trên đã cho). Xin nhiều chưa phải là được nhiều, nên giai đoạn luôn đứng cạnh con số.\nTỉnh, huyện và xã lớn nhỏ khác nhau, và xã nằm trong huyện. Vì vậy trang này không cộng các cấp với nhau; khi đặt cạnh nhau, câu trên hình nói rõ là khác cấp.",
      },
      latest: {
        title: "“Mới nhất” là gì",
        text: "Mỗi nơi góp một ngân sách: năm mới nhất; trong năm ấy, giai đoạn chắc chắn nhất (được giao, rồi kế hoạch, rồi đề xuất); nếu còn hai văn bản thì lấy văn bản ban hành sau.\nNhư vậy năm của các nơi có thể khác nhau, và câu trên hình nói điều đó. Muốn cùng một năm thì chọn năm.",
      },
      denominators: {
        title: "Hai mẫu số của tỷ lệ giải ngân",
        text: "Cùng một số tiền đã chi có thể cho hai tỷ lệ đúng: chia cho kế hoạch của năm, hoặc chia cho kế hoạch của năm cộng với tiền kéo dài từ năm trước. Cùng một số tiền đã chi thì cách sau cho tỷ lệ thấp hơn; khi cách sau tính cả tiền chi từ phần kéo dài thì tỷ lệ có thể cao hơn.\nVì thế tỷ lệ nào ở đây cũng kèm mẫu số. Khi văn bản không nói, trang ghi “mẫu số không ghi” và không đoán.\nNơi nào có vốn kéo dài, tỷ lệ theo mẫu số kia đứng bên cạnh: như văn bản ghi, hoặc tính ra từ những số tiền mà văn bản ghi. Không tính được thì trang nói vì sao.",
      },
      "per-household": {
        title: "Vì sao không có số tiền trên một hộ nghèo",
        text: "Muốn chia thì phải có số hộ nghèo của đúng nơi ấy, đúng năm ấy. Các văn bản ở đây nêu mức giảm, không nêu số hộ nghèo ban đầu.\nNhiều khoản lại không chia cho hộ: đường và công trình là của cả vùng. Một phép chia trên nền thiếu sẽ cho con số trông chính xác mà sai, nên trang không có.",
      },
      readings: {
        title: "Con số được lấy ra thế nào",
        text: "Mỗi văn bản được đọc hai lần, bởi hai người đọc không thấy số của nhau. Chỗ nào khác thì mở lại văn bản để xem.\nSố được giữ như in, cùng chữ “khoảng”, “trên” và chỗ đứng của nó trong văn bản. Không số nào được ước, thêm hay sửa. Phụ lục kèm văn bản không nhận được thì không có ở đây.",
      },
      findings: {
        title: "Khi các số không khớp",
        text: "Mọi tổng in trong văn bản được so với các phần gần nó nhất. Lệch thì cả hai số đều hiện, kèm chênh lệch và nguyên nhân nếu tìm được.\nNgoài phép cộng còn có những điều không thể cùng đúng: phần lớn hơn toàn bộ, tỷ lệ quá 100 %, ước thấp hơn mức đã đạt, đếm người không ra số nguyên, văn bản đề ngày trước văn bản mà nó dẫn. Con số nào dính đến thì có một dấu tam giác đứng cạnh, dẫn đến phép so.",
      },
      report: {
        title: "Báo một con số sai",
        text: "Bấm vào con số để mở thẻ của nó: ở đó có mã, chẳng hạn tên kế hoạch và số thứ tự, chỗ đứng trong văn bản, và đường dẫn “Báo con số này sai”, đến đây với nội dung đã điền sẵn.\nXin gửi cho người quản lý trang này ba điều: địa chỉ của dòng ấy, điều bạn đọc thấy, và văn bản bạn dựa vào. Số sai được sửa ngay tại dòng ấy; mã của nó không đổi, và phiên bản dữ liệu ở cuối trang đổi theo.",
      },
    },
    glossary: { title: "Từ dùng trên trang này", text: "Từ của văn bản và từ của trang, mỗi từ một câu." },
    toFindings: "Xem mọi điểm chưa khớp",
    toStatus: "Xem văn bản nào ghi điều gì, để trống điều gì",
  },
  en: {
    title: "How to read the pictures and figures",
    lead: "Every figure here stands in a document. This page says how the pictures are drawn, what the words mean, and what cannot be known.",
    contents: "On this page",
    pictures: {
      title: "Reading each picture",
      text: "Choose a bar, a dot or a cell to reach its very figure in the document. The sentence above a picture is the answer; the table below has every number.",
    },
    example: "An example from the data",
    picture: {
      funding: {
        title: "Money by project",
        text: "A bar is as long as the project’s part of that place’s money: the full width is 100%. The bar that stands out is the largest project. On the right stands the amount.",
      },
      "funding-source": {
        title: "Money by source or type",
        text: "The whole bar is all of the money. Each colour is a source; the words below say how much each one gives.",
      },
      "component-funding": {
        title: "One project in every place",
        text: "The whole track is the whole plan, the filled part is this project’s. The largest part stands on top; places without it come last, with the reason.",
      },
      disbursement: {
        title: "How much is spent",
        text: "The scale runs from 0 to 100%. A solid dot is an actual figure up to the date below it, a hollow dot an estimate. The coloured tick shows how much of the year had passed.",
      },
      "not-spendable": {
        title: "Carried-over and unspendable money",
        text: "The line is the whole amount; each bar under it is as long, and the solid part lies inside it and is not added. A hatched part is named without a figure.",
      },
      targets: {
        title: "Yearly cuts in poverty",
        text: "The further right a dot, the larger the promised cut, in percentage points a year. Poor, near-poor and both together stand apart, since they are three different rates.",
      },
      dimensions: {
        title: "Six dimensions of poverty",
        text: "Each cell is a percentage that the plan aims at; the thin line runs to 100%. Where a place prints none, the cell says that it is not stated.",
      },
    },
    empties: {
      title: "Six kinds of nothing",
      text: "Empty is not 0. This site tells six cases apart and never fills in for a document.",
    },
    comparators: {
      title: "About, more than, under, from – to",
      text: "Documents often print a bound instead of a figure. The pictures keep the bound.",
    },
    section: {
      stages: {
        title: "Stages and levels",
        text: "Money passes three stages: proposed (the place asks), planned (the place reckons), assigned (a higher level has given). To ask for much is not to get much, so the stage always stands beside the figure.\nProvinces, districts and communes differ in size, and a commune lies inside a district. So levels are never added up here; where they stand side by side, the sentence above the picture says so.",
      },
      latest: {
        title: "What “newest” means",
        text: "Each place brings one budget: its newest year; of that year the most settled stage (assigned, then planned, then proposed); and if two documents remain, the one issued later.\nSo the places’ years may differ, and the sentence above the picture says so. To see one year for all, choose it.",
      },
      denominators: {
        title: "The two denominators of a disbursement rate",
        text: "One amount spent can give two correct rates: divided by the year’s plan, or by the year’s plan together with money carried over from the year before. For one amount spent the second is lower; where it also counts what was spent of the carried-over money, it may be higher.\nSo every rate here names its denominator. Where a document does not, the page says “denominator not stated” and does not guess.\nWhere money is carried over, the rate on the other denominator stands beside it: as printed, or computed from amounts that the document prints. Where it cannot be computed, the page says why.",
      },
      "per-household": {
        title: "Why there is no money per poor household",
        text: "To divide, one needs the number of poor households of that very place and year. The documents here state cuts, not how many poor households there were.\nMuch of the money is not for single households either: a road serves a whole area. Divided by an incomplete base, a figure looks exact and is wrong, so there is none.",
      },
      readings: {
        title: "How the figures were taken",
        text: "Each document was read twice, by two readers who did not see each other’s figures. Where they differed, the document was opened again.\nA figure is kept as printed, with “about”, “more than” and its place in the document. None is estimated, completed or corrected. Annexes that were not received are not here.",
      },
      findings: {
        title: "When figures do not agree",
        text: "Every printed total is compared with the parts nearest to it. Where they differ, both figures are shown, with the difference and its cause if it is known.\nBesides sums there are things that cannot both be right: a part larger than its whole, a rate over 100%, an estimate below what was reached, people counted in fractions, a document dated before one that it cites. A figure concerned has a small triangle beside it, which leads to the comparison.",
      },
      report: {
        title: "Report an error in a figure",
        text: "Choose the figure to open its card: there it has a code, the plan’s name and a number, its place in the document, and a link “Report an error in this figure”, which comes back here with the text filled in.\nPlease send whoever runs this site three things: the address of that line, what you read, and the document you go by. An error is corrected at that very line; its code stays, and the data version at the foot of the page changes.",
      },
    },
    glossary: { title: "Words used on this site", text: "Words of the documents and of the site, a sentence each." },
    toFindings: "See everything that does not add up",
    toStatus: "See which document states what, and what it leaves blank",
  },
};
