import { expect, test } from "vitest";
import { embeddedJson } from "../../src/components/embedded-json.ts";

test("no text in an embedded value ends its script or opens a comment, and it is read as it was", () => {
  const value = { name_vi: "Xã </script><script>alert(1)</script>", note: "<!-- <script", comparator: "<=" };
  expect(embeddedJson(value)).not.toContain("<");
  expect(JSON.parse(embeddedJson(value))).toEqual(value);
});
