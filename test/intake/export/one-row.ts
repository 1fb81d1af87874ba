import type { ExportOptions } from "../../../src/intake/export/options.ts";
import { reading } from "./reading.ts";

/** A table in million đồng with one project, and what is read of it. */
export const oneRow = (title: string, heads: string, cells: string, options: Partial<ExportOptions> = {}) =>
  reading(`${title}\nĐơn vị tính: triệu đồng\nTT;Nội dung;${heads}\n1;Nhà ở không dột;${cells}\n`, options);
