import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "astro/config";
import { awaitEnglish, englishFirst } from "./src/layouts/english-first.ts";
import { firstScript } from "./src/layouts/first-script.ts";

const engineFiles = ["duckdb-eh.wasm", "duckdb-browser-eh.worker.js"];
const engineBytes = engineFiles
  .map((name) => statSync(fileURLToPath(import.meta.resolve(`@duckdb/duckdb-wasm/dist/${name}`))).size)
  .reduce((sum, bytes) => sum + bytes, 0);
// one file with Astro's own script for every page: a script of its own would be one request more
const everyPage = {
  name: "every-page",
  hooks: {
    "astro:config:setup": ({ injectScript, addMiddleware }) => {
      injectScript("page", `import "/src/islands/every-page.ts";`);
      for (const name of ["style-below", "own-policy"])
        addMiddleware({ order: "post", entrypoint: new URL(`./src/layouts/${name}.ts`, import.meta.url) });
    },
  },
};
const sha256 = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

// many small files would be many requests: what every page's script needs comes in one, what every picture's code needs in another
const chunks = [
  {
    name: "shared",
    test: /preload-helper|src\/(domain\/(codes|format|place|search|spelling|text)|i18n\/(addresses|language|place-names|search|sentence|terms)|query\/(answer-file|download))\.ts$/,
  },
  { name: "pieces", test: /src\/(views\/(maker|param|place-name|view)|i18n\/table-tools)\.ts$/ },
  {
    name: "live",
    test: /src\/(views\/(?!all\.ts)[a-z-]+|domain\/comparator|i18n\/(find[a-z-]+|live|nothing|params|site|tab-titles|term-[a-z]+|units?)|islands\/live)\.ts$/,
  },
];

// The environment names another country, another output or a sub-path; the defaults are the site itself.
export default defineConfig({
  // the address of the published site; without one, where `npm start` serves it
  site: process.env.RO_VON_SITE ?? "http://localhost:4321",
  base: process.env.RO_VON_BASE ?? "/",
  publicDir: process.env.RO_VON_PUBLIC ?? "./public",
  outDir: process.env.RO_VON_OUT ?? "./dist",
  trailingSlash: "ignore",
  build: { inlineStylesheets: "always", format: "directory" },
  devToolbar: { enabled: false },
  integrations: [everyPage],
  // the next page is fetched when a reader reaches for its link, never before
  prefetch: { prefetchAll: true, defaultStrategy: "hover" },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'self' blob:",
        "worker-src 'self' blob:",
        "img-src 'self' data:",
        "font-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [firstScript, awaitEnglish, englishFirst].map(sha256) },
    },
  },
  vite: {
    define: { __ENGINE_BYTES__: JSON.stringify(engineBytes) },
    build: { assetsInlineLimit: 0 },
    // the development server would meet these only when a reader asks, bundle all anew, and refuse what the open page was told
    optimizeDeps: { include: ["@duckdb/duckdb-wasm", "@observablehq/plot", "papaparse", "read-excel-file/universal"] },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } } } },
  },
});
