import { expect, test } from "vitest";
import { filledReport, reportsAddress, reportsPlace } from "../../../src/views/document/report-address.ts";

const form = reportsAddress("https://a.vn/ro-von/issues/new");
const mailbox = reportsAddress("mailto:so-lieu@a.vn");

test("nothing said is no address; what is no address to report to is refused", () => {
  expect(reportsAddress("")).toBeNull();
  for (const text of ["so-lieu@a.vn", "http://a.vn/", "javascript:alert(1)"]) expect(() => reportsAddress(text), text).toThrow(text);
});

test.for([
  [form, "a.vn/ro-von/issues/new", "https://a.vn/ro-von/issues/new?title=S%E1%BB%91%20sai&body=a%26b%0Ac"],
  [mailbox, "so-lieu@a.vn", "mailto:so-lieu@a.vn?subject=S%E1%BB%91%20sai&body=a%26b%0Ac"],
  [reportsAddress("https://a.vn/new?kind=data"), "a.vn/new", "https://a.vn/new?kind=data&title=S%E1%BB%91%20sai&body=a%26b%0Ac"],
] as const)("a report is filled in: %s", ([to, place, filled]) => {
  expect(to && reportsPlace(to)).toBe(place);
  expect(to && filledReport(to, "Số sai", "a&b\nc")).toBe(filled);
});

test("a report that is too long for an address leaves its text to be pasted", () => {
  expect(form && filledReport(form, "x", "ố".repeat(1_000))).toBe("https://a.vn/ro-von/issues/new?title=x");
});
