import { testPages } from "./open-pages.ts";

testPages("plans");
