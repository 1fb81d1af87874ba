import { testPages } from "./open-pages.ts";

testPages("odd-country");
