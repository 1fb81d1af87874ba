import { expect, test } from "vitest";
import { figureIn } from "../../../src/intake/export/figure.ts";

test.for([",5", ".75", "khoảng ,5", "100,", "100.", ",5 triệu đồng", "12, triệu đồng"])(
  "%s is no figure: a sign without a digit on both sides says that something is missing",
  (text) => expect(figureIn(text)).toBeNull(),
);

test.for([
  ["0,5", "0,5"],
  ["khoảng 0,5 tỷ đồng", "0,5"],
  ["Mức: 1.000,25", "1.000,25"],
  ["100 triệu đồng, vốn huyện", "100"],
])("%s is %s", ([text = "", value]) => expect(figureIn(text)?.value).toBe(value));
