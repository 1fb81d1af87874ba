import { describe, expect, it } from "vitest";
import { changesTable, figureCounts, goneFigures, releaseWords } from "../../src/components/changes.ts";
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

describe("how much changed", () => {
  const corrected = [change("corrected", 10, { column: "amount_vnd" }), change("corrected", 10, { column: "as_printed" })];
  const all = release(...corrected, change("added", 20), change("removed", 30));

  it("is counted in figures, with the lines of the table beside it", () => {
    expect(figureCounts([all])).toEqual({ corrected: 1, added: 1, removed: 1 });
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
    expect(changesWords.en.title(figureCounts(twice))).toBe(
      "1 figure has been corrected, and 1 figure has been taken away since publication",
    );
    expect(changesWords.vi.title(figureCounts(twice))).toBe("1 con số đã được sửa, 1 con số đã bỏ đi từ khi công bố");
    expect(changesWords.en.title(figureCounts([release(change("added", 20))]))).toBe("No figure has had to be corrected yet");
    const two = [release(change("corrected", 10), change("corrected", 20))];
    expect(changesWords.en.title(figureCounts(two))).toBe("2 figures have been corrected since publication");
  });
});
