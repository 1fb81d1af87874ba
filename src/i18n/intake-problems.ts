import type { NoticeCode } from "../intake/export/notice.ts";
import { contractInVietnamese } from "./contract-words.ts";
import type { AroundCode } from "./intake-around-problems.ts";
import type { FileCode } from "./intake-file-problems.ts";
import type { ColumnCode } from "./intake-column-problems.ts";
import type { PartCode } from "./intake-part-problems.ts";
import { choose, meantEn, meantVi, rowChoice, type Args, type Said } from "./intake-said.ts";
import type { NumberCode } from "./intake-number-problems.ts";
import type { Words } from "./language.ts";

const leftOut = ({ option }: Args) => (option === undefined ? "" : `, ${option}`);
/** A problem of a cell of the contract that was made of the cell in which it is told. */
const inContract = ({ cell = "" }: Args, problem: string) => (cell === "" ? problem : `${cell}: ${problem}`);
export const intakeProblems: Words<
  Readonly<Record<Exclude<NoticeCode, AroundCode | FileCode | PartCode | ColumnCode | NumberCode>, Said>>
> = {
  vi: {
    "no-value-column": { problem: "bảng không có cột số liệu", expected: () => "ít nhất một cột có số" },
    "unit-missing": {
      problem: "không thấy đơn vị tính",
      expected: () => "một dòng Đơn vị tính, hoặc --unit vnd, thousand_vnd, million_vnd, billion_vnd",
    },
    "unit-ambiguous": {
      problem: "có hai đơn vị tính",
      expected: (args) => `một trong hai (dòng kia: ${args["row"]}): ${choose("unit")(args)}`,
    },
    "year-missing": { problem: "không thấy năm", expected: () => "năm trong tiêu đề, hoặc --year 2024" },
    "year-ambiguous": {
      problem: "tiêu đề có hai năm",
      expected: (args) => `một trong hai (dòng kia: ${args["row"]}): ${choose("year")(args)}`,
    },
    "stage-missing": {
      problem: "không thấy bước",
      expected: () => "chữ đề xuất, kế hoạch, giao…, hoặc --stage proposed, planned, assigned",
    },
    "stage-ambiguous": {
      problem: "tiêu đề có hai bước",
      expected: (args) => `một trong hai (dòng kia: ${args["row"]}): ${choose("stage")(args)}`,
    },
    "facet-contradicted": {
      problem: "nói hai điều khác nhau",
      expected: (args) => `một trong hai: ${args["one"]}, ${args["other"]}${leftOut(args)}`,
    },
    "basis-missing": { problem: "không rõ là thực tế hay ước", expected: () => "tiêu đề có chữ dự kiến, ước thực hiện hoặc thực hiện" },
    "day-missing": {
      problem: "không rõ tính đến ngày nào",
      expected: () => "ngày trong tiêu đề, --as-of 2024-06-30, hoặc --as-of year cho cả năm",
    },
    "split-ambiguous": {
      problem: "cùng một khoản tiền chia theo nguồn và theo loại vốn",
      expected: (args) => `--split source hoặc --split type: cộng theo cách nào; ô kia là ${args["at"]}: ${args["other"]}`,
    },
    "component-unknown": {
      problem: "không có dự án nào tên này",
      expected: (args) => `${meantVi(args, "một dự án")}, ${rowChoice(args)}aside`,
    },
    "component-ambiguous": {
      problem: "tên này có thể là hai dự án",
      expected: (args) => `một trong hai: ${rowChoice(args)}${args["one"]}, ${rowChoice(args)}${args["other"]}`,
    },
    "rest-ambiguous": {
      problem: "nhiều hơn tên một dự án",
      expected: (args) =>
        `một dự án, và nguồn, loại vốn, năm, bước ở hàng hoặc cột riêng; ${rowChoice(args)}${args["one"]} nếu phần còn lại không thêm gì, ${rowChoice(args)}aside`,
    },
    "indicator-unknown": {
      problem: "không có chỉ tiêu nào tên này",
      expected: (args) => `${meantVi(args, "một chỉ tiêu")}, ${rowChoice(args)}aside`,
    },
    "indicator-ambiguous": {
      problem: "tên này có thể là hai chỉ tiêu",
      expected: (args) => `một trong hai: ${rowChoice(args)}${args["one"]}, ${rowChoice(args)}${args["other"]}`,
    },
    "group-unknown": { problem: "không hiểu đối tượng", expected: () => "hộ nghèo, hộ cận nghèo, hộ nghèo và hộ cận nghèo, mọi hộ…" },
    "word-unknown": {
      problem: "không hiểu",
      expected: (args) =>
        args["option"] ? "mã dự án hoặc chỉ tiêu, carried_over, not_spendable, aside" : "một nguồn, loại vốn, năm hoặc bước",
    },
    "name-missing": { problem: "hàng có số mà không có tên", expected: () => "tên dự án, nguồn hoặc loại vốn" },
    "total-ambiguous": {
      problem: "không rõ là tổng của những hàng nào",
      expected: (args) =>
        `--row ${args["row"]}=ALL cho cả chương trình, --row ${args["row"]}=section cho phần của nó, --row ${args["row"]}=MÃ cho một dự án`,
    },
    "subset-unknown": {
      problem: "không rõ là phần nào của số tiền",
      expected: (args) =>
        `một nguồn hay loại vốn (${rowChoice(args)}local, ${rowChoice(args)}capital), vốn kéo dài (${rowChoice(args)}carried_over:2022), không sử dụng được (${rowChoice(args)}not_spendable), một dự án (${rowChoice(args)}MÃ); để ngoài bằng ${rowChoice(args)}aside`,
    },
    "part-ambiguous": {
      problem: "có thể là phần của hàng trên, hoặc của cả dự án",
      expected: (args) =>
        `số thứ tự, hoặc ${rowChoice(args)}part nếu thuộc nguồn hay loại vốn ở trên, ${rowChoice(args)}project nếu thuộc cả dự án`,
    },
    "part-alone": {
      problem: "chỉ một phần của một tổng",
      expected: (args) =>
        `các phần còn lại ở hàng riêng; ${rowChoice(args)}part để lấy như văn bản ghi (khi đó tổng không khớp, và được nêu là điểm chưa khớp), ${rowChoice(args)}aside để chỉ giữ tổng`,
    },
    "whole-unknown": {
      problem: "là phần của một hàng không đứng ngay trên",
      expected: (args) =>
        `dự án hoặc tổng chứa nó ở ngay trên, ${rowChoice(args)}${args["one"]} nếu là tiền của chính dự án này, ${rowChoice(args)}aside`,
    },
    "not-a-figure": { problem: "không phải số", expected: () => "một số, có thể kèm khoảng, trên, dưới, từ … trở lên và đơn vị" },
    "not-whole-dong": { problem: "không ra số đồng tròn", expected: (args) => `số tính bằng ${args["unit"]} và tròn đồng` },
    "empty-ambiguous": {
      problem: "ô trống",
      expected: () => "--empty not-stated nếu văn bản nêu khoản này mà không ghi số, --empty absent nếu không nêu",
    },
    "dash-ambiguous": { problem: "dấu gạch", expected: () => "--dash zero, --dash not-stated, --dash absent" },
    "stated-twice": {
      problem: "một khoản có hai số",
      expected: (args) => `như ô ${args["at"]}: ${args["other"]}; để ngoài một trong hai, như ${args["option"]}`,
    },
    "wrong-unit": { problem: "đơn vị không phải của chỉ tiêu này", expected: (args) => args["unit"] ?? "" },
    "plan-missing": { problem: "chưa biết cột này của plan.csv", expected: (args) => args["option"] ?? "" },
    "figure-gone": { problem: "không còn trong tệp gửi", expected: () => "có trong tệp; --gone keep để giữ, --gone remove để bỏ" },
    "row-option-unused": { problem: "lựa chọn --row không dùng đến", expected: () => "số của một hàng trong bảng" },
    contract: {
      problem: (args) => inContract(args, contractInVietnamese(args["problem"] ?? "", "problem")),
      expected: (args) => contractInVietnamese(args["expected"] ?? "", "expected"),
    },
  },
  en: {
    "no-value-column": { problem: "no column with figures", expected: () => "one at least" },
    "unit-missing": { problem: "no unit", expected: () => "a line Đơn vị tính, or --unit vnd, thousand_vnd, million_vnd, billion_vnd" },
    "unit-ambiguous": { problem: "two units", expected: (args) => `one of them (the other: row ${args["row"]}): ${choose("unit")(args)}` },
    "year-missing": { problem: "no year", expected: () => "a year in the title or header, or --year 2024" },
    "year-ambiguous": { problem: "two years", expected: (args) => `one of them (the other: row ${args["row"]}): ${choose("year")(args)}` },
    "stage-missing": {
      problem: "no stage",
      expected: () => "đề xuất, kế hoạch, giao … in the title or header, or --stage proposed, planned, assigned",
    },
    "stage-ambiguous": {
      problem: "two stages",
      expected: (args) => `one of them (the other: row ${args["row"]}): ${choose("stage")(args)}`,
    },
    "facet-contradicted": { problem: "says two things", expected: (args) => `one of ${args["one"]}, ${args["other"]}${leftOut(args)}` },
    "basis-missing": { problem: "neither actual nor estimate", expected: () => "a header with dự kiến, ước thực hiện or thực hiện" },
    "day-missing": {
      problem: "no day up to which it counts",
      expected: () => "a day in the header, --as-of 2024-06-30, or --as-of year for all of it",
    },
    "split-ambiguous": {
      problem: "the same money by source and by type",
      expected: (args) => `--split source or --split type, whichever is to be added up; the other cell is ${args["at"]}: ${args["other"]}`,
    },
    "component-unknown": {
      problem: "no project of that name",
      expected: (args) => `${meantEn(args, "a project")}, ${rowChoice(args)}aside`,
    },
    "component-ambiguous": {
      problem: "name of two projects",
      expected: (args) => `one of ${rowChoice(args)}${args["one"]}, ${rowChoice(args)}${args["other"]}`,
    },
    "rest-ambiguous": {
      problem: "more than the name of a project",
      expected: (args) =>
        `one project, with source, type, year and stage in a row or column of their own; ${rowChoice(args)}${args["one"]} if the rest adds nothing, ${rowChoice(args)}aside`,
    },
    "indicator-unknown": {
      problem: "no indicator of that name",
      expected: (args) => `${meantEn(args, "an indicator")}, ${rowChoice(args)}aside`,
    },
    "indicator-ambiguous": {
      problem: "name of two indicators",
      expected: (args) => `one of ${rowChoice(args)}${args["one"]}, ${rowChoice(args)}${args["other"]}`,
    },
    "group-unknown": { problem: "unknown population group", expected: () => "hộ nghèo, hộ cận nghèo, hộ nghèo và hộ cận nghèo, mọi hộ …" },
    "word-unknown": {
      problem: "unknown word",
      expected: (args) =>
        args["option"] ? "a component or indicator code, carried_over, not_spendable, aside" : "a source, a type, a year or a stage",
    },
    "name-missing": { problem: "figures without a name", expected: () => "a project, a source or a type" },
    "total-ambiguous": {
      problem: "total of unknown rows",
      expected: (args) =>
        `--row ${args["row"]}=ALL for the whole programme, --row ${args["row"]}=section for its section, --row ${args["row"]}=CODE for a project`,
    },
    "subset-unknown": {
      problem: "subset of unknown kind",
      expected: (args) =>
        `a source or type (${rowChoice(args)}local, ${rowChoice(args)}capital), carried over (${rowChoice(args)}carried_over:2022), not spendable (${rowChoice(args)}not_spendable), a project (${rowChoice(args)}CODE); leave it out with ${rowChoice(args)}aside`,
    },
    "part-ambiguous": {
      problem: "a part of the row above, or of the whole project",
      expected: (args) =>
        `an ordinal, or ${rowChoice(args)}part if it is of the source or type above, ${rowChoice(args)}project if it is of the whole project`,
    },
    "part-alone": {
      problem: "one part only of a total",
      expected: (args) =>
        `the other parts in rows of their own; ${rowChoice(args)}part to take it as it stands (the total then does not add up, which is told as a finding), ${rowChoice(args)}aside to keep the total alone`,
    },
    "whole-unknown": {
      problem: "a part of a row that does not stand right above",
      expected: (args) =>
        `the project or total that it lies in right above, ${rowChoice(args)}${args["one"]} if it is the money of that project itself, ${rowChoice(args)}aside`,
    },
    "not-a-figure": { problem: "not a figure", expected: () => "a number, with khoảng, trên, dưới, từ … trở lên and a unit at most" },
    "not-whole-dong": { problem: "not whole đồng", expected: (args) => `an amount in ${args["unit"]} that comes to whole đồng` },
    "empty-ambiguous": {
      problem: "empty cell",
      expected: () => "--empty not-stated if the document names this money without a figure, --empty absent if it does not name it",
    },
    "dash-ambiguous": { problem: "dash", expected: () => "--dash zero, --dash not-stated, --dash absent" },
    "stated-twice": {
      problem: "two figures for one thing",
      expected: (args) => `as in ${args["at"]}: ${args["other"]}; leave one of them out, as with ${args["option"]}`,
    },
    "wrong-unit": { problem: "not the unit of this indicator", expected: (args) => args["unit"] ?? "" },
    "plan-missing": { problem: "column of plan.csv not known", expected: (args) => args["option"] ?? "" },
    "figure-gone": { problem: "not in the file any more", expected: () => "the figure; --gone keep to keep it, --gone remove to drop it" },
    "row-option-unused": { problem: "option --row not used", expected: () => "the number of a row of the table" },
    contract: { problem: (args) => inContract(args, args["problem"] ?? ""), expected: (args) => args["expected"] ?? "" },
  },
};
