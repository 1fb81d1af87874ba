import { describe, expect, it } from "vitest";
import { changesTable, entryCount, figureCounts, goneFigures, releaseWords } from "../../src/components/changes.ts";
import type { Change, Release } from "../../src/domain/changes.ts";
import { changesWords } from "../../src/i18n/changes.ts";

const change = (kind: Change["kind"], figure: number, rest: Partial<Change> = {}): Change => ({
  ...{ figure_id: `a-2024.${figure}`, table: "allocations", kind, column: null, before: null, after: null, difference: null },
  ...{ reason_vi: "Đọc nhầm", reason_en: "Misread" },
  ...rest,
});
const release = (...changes: Change[]): Release => ({
  ...{ version: "2026-01-02-0a1b2c3d", released_on: "2026-01-02", figures: 1, files: [], changes, columns: [] },
});
const sides = (one: Change, language: "vi" | "en" = "en") =>
  changesTable(release(one), new Set(), language, "/").rows.map((cells) => cells.slice(2, 4).map(({ text, empty }) => [text, empty]));

describe("what stood before and after", () => {
  it("a new figure was not there before, also where it is named without a number", () => {
    expect(sides(change("added", 10, { after: "7 triệu đồng" }))).toEqual([
      [
        ["not there before", "nothing"],
        ["7 triệu đồng", undefined],
      ],
    ]);
    expect(sides(change("added", 10), "vi")).toEqual([
      [
        ["trước chưa có", "nothing"],
        ["không ghi", "not-stated"],
      ],
    ]);
  });

  it("a figure that was taken away is not there any more", () => {
    expect(sides(change("removed", 10))).toEqual([
      [
        ["not stated", "not-stated"],
        ["not there any more", "nothing"],
      ],
    ]);
  });

  it("an amount that was not stated and is 0 now is told so, and a note that came does not stand for a figure", () => {
    expect(sides(change("corrected", 10, { column: "amount_vnd", after: "0" }))).toEqual([
      [
        ["not stated", "not-stated"],
        ["0", undefined],
      ],
    ]);
    expect(sides(change("corrected", 10, { column: "note_en", after: "For roads" }))[0]?.[0]).toEqual(["no note", "nothing"]);
    const range = { table: "targets", column: "value_high", after: "9" };
    expect(sides(change("corrected", 10, range))[0]?.[0]).toEqual(["does not apply", "nothing"]);
  });
});

it("a code that was corrected is told in words", () => {
  const texts = (column: string, before: string, after: string, language: "vi" | "en") =>
    sides(change("corrected", 10, { column, before, after }), language).flatMap((both) => both.map(([text]) => text));
  expect(texts("comparator", ">=", "=", "en")).toEqual(["the level stated or more", "one exact figure"]);
  expect(texts("comparator", "~", "range", "vi")).toEqual(["khoảng", "từ mức này đến mức kia"]);
  expect(texts("fund_source", "central", "local", "en").join()).not.toMatch(/central,local/);
  expect(texts("locator", "=", "A.I", "en")).toEqual(["=", "A.I"]);
});

it("a change leads to its figure, unless the figure was taken away since", () => {
  const [newest, older] = [release(change("removed", 10)), release(change("added", 10), change("added", 20), change("removed", 30))];
  const again = release(change("added", 30));
  const links = [again, newest, older].map((one) =>
    changesTable(one, goneFigures([again, newest, older]), "en", "/").rows.map(([cell]) => cell?.href),
  );
  const [twenty, thirty] = ["/en/plans/a-2024/#20", "/en/plans/a-2024/#30"];
  expect(links).toEqual([[thirty], [undefined], [undefined, twenty, thirty]]);
});

describe("what is no figure", () => {
  const entry = (table: string, figure_id: string, rest: Partial<Change> = {}) =>
    change("corrected", 10, { table, figure_id, column: "issued_on", before: "2024-05-01", after: "2024-05-11", ...rest });
  const cited = entry("citations", "a-2024-c02");
  const place = entry("localities", "a", { column: "valid_to", before: null, after: "2025-06-30" });
  const one = release(change("corrected", 10, { column: "amount_vnd" }), entry("plans", "a-2024"), cited, place);

  it("is told with what it is, and leads to its document", () => {
    const { columns, rows } = changesTable(one, new Set(), "en", "/");
    expect(columns[0]?.label).toBe("Figure or entry");
    expect(rows.map(([id, what, before, after]) => [id?.text, what?.text, before?.text, after?.text])).toEqual([
      ["a-2024.10", "amount, VND", "not stated", "not stated"],
      ["a-2024", "document: day of issue", "2024-05-01", "2024-05-11"],
      ["a-2024-c02", "cited document: day of issue", "2024-05-01", "2024-05-11"],
      ["a", "place: last day of validity", "none", "2025-06-30"],
    ]);
    expect(rows.map(([id]) => id?.href)).toEqual(["/en/plans/a-2024/#10", "/en/plans/a-2024/", "/en/plans/a-2024/", undefined]);
    expect(changesTable(release(cited), new Set(), "vi", "/").rows[0]?.[1]?.text).toBe("văn bản được dẫn: ngày ban hành");
  });

  it("is counted apart from the figures", () => {
    expect(figureCounts([one])).toEqual({ corrected: 1, noted: 0, added: 0, removed: 0 });
    expect(releaseWords(one, false, "en")).toContain(
      "1 figure corrected, 0 new, 0 taken away, 3 other entries (documents, citations, places, projects, aims); 4 changes",
    );
    expect(releaseWords(one, false, "vi")).toContain("3 mục khác (văn bản, trích dẫn, địa phương, dự án, chỉ tiêu); 4 thay đổi");
    const documents = release(cited);
    expect(changesWords.en.title(figureCounts([documents]), entryCount([documents], ["corrected", "removed"]))).toBe(
      "1 entry on documents, places, projects or aims has been corrected since publication",
    );
    expect(changesWords.vi.title(figureCounts([documents]), 1)).toBe(
      "1 mục về văn bản, địa phương, dự án hoặc chỉ tiêu đã được sửa từ khi công bố",
    );
  });

  it("that went leads nowhere, and a figure or entry of the same code still does", () => {
    const went = release(entry("plans", "a-2024", { kind: "removed", column: null, before: "Kế hoạch", after: null }));
    const links = changesTable(one, goneFigures([went, one]), "en", "/").rows.map(([id]) => id?.href);
    expect(links).toEqual(["/en/plans/a-2024/#10", undefined, "/en/plans/a-2024/", undefined]);
  });
});

describe("how much changed", () => {
  const corrected = [change("corrected", 10, { column: "amount_vnd" }), change("corrected", 10, { column: "as_printed" })];
  const all = release(...corrected, change("added", 20), change("removed", 30));

  it("is counted in figures, with the lines of the table beside it", () => {
    expect(figureCounts([all])).toEqual({ corrected: 1, noted: 0, added: 1, removed: 1 });
    expect(releaseWords(all, false, "en")).toBe(
      "Version 2026-01-02-0a1b2c3d, 1 figure. 1 figure corrected, 1 new, 1 taken away; 4 changes, a line each.",
    );
    expect(releaseWords(all, false, "vi")).toContain("1 con số được sửa, 1 con số mới, 1 con số bỏ đi; 4 thay đổi, mỗi thay đổi một dòng.");
    expect(changesTable(all, new Set(), "en", "/").rows).toHaveLength(4);
    expect(releaseWords(release(change("added", 20)), false, "en")).toContain(
      "0 figures corrected, 1 new, 0 taken away; 1 change, a line each.",
    );
    expect(releaseWords(release(), false, "en")).toContain("No figure changed.");
    expect(releaseWords(release(), true, "en")).toContain("The first release");
  });

  it("names columns that came or went, where no figure changed", () => {
    const columns = [{ table: "targets", added: ["value_state"], removed: ["remark"] }];
    expect(releaseWords({ ...release(), columns }, false, "en")).toMatch(/No figure changed\. Columns came or went in 1 table\.$/);
    expect(releaseWords({ ...release(), columns }, false, "vi")).toMatch(
      /Không con số nào thay đổi\. 1 bảng có cột thêm vào hoặc bỏ đi\.$/,
    );
    expect(columns.map((one) => changesWords.en.columnsChange(one))).toEqual(["targets: new value_state; gone remark"]);
    expect(columns.map((one) => changesWords.vi.columnsChange(one))).toEqual(["targets: thêm value_state; bỏ remark"]);
  });

  it("is one figure in the title, however often it was corrected, and one that was taken away is not called corrected", () => {
    const twice = [all, release(...corrected)];
    expect(changesWords.en.title(figureCounts(twice), 0)).toBe(
      "1 figure has been corrected, and 1 figure has been taken away since publication",
    );
    expect(changesWords.vi.title(figureCounts(twice), 0)).toBe("1 con số đã được sửa, 1 con số đã bỏ đi từ khi công bố");
    expect(changesWords.en.title(figureCounts([release(change("added", 20))]), 0)).toBe("No figure has had to be corrected yet");
    const noted = [release(change("corrected", 10, { column: "note_vi" }), change("corrected", 10, { column: "note_en" }))];
    expect(changesWords.en.title(figureCounts(noted), 0)).toBe("No figure has had to be corrected yet; the note of 1 figure has changed");
    expect(releaseWords(noted[0] ?? all, false, "vi")).toContain("0 con số được sửa, 1 con số chỉ đổi ghi chú, 0 con số mới");
    const both = [...noted, release(change("corrected", 10, { column: "amount_vnd" }))];
    expect(changesWords.vi.title(figureCounts(both), 0)).toBe("1 con số đã được sửa từ khi công bố");
    const two = [release(change("corrected", 10), change("corrected", 20))];
    expect(changesWords.en.title(figureCounts(two), 0)).toBe("2 figures have been corrected since publication");
  });
});
