import { views as ofComponent } from "./component/views.ts";
import { views as ofDisbursement } from "./disbursement/views.ts";
import { citations } from "./document/citations.ts";
import { document } from "./document/document.ts";
import { figures } from "./document/figures.ts";
import { findings } from "./findings/findings.ts";
import { views as ofFunding } from "./funding/views.ts";
import { views as ofPlace } from "./place/views.ts";
import { status } from "./status/status.ts";
import { views as ofTargets } from "./targets/views.ts";
import type { View } from "./view.ts";

/** Every view of the site. Adding one is adding a file and a line in its page's list. */
export const views: readonly View[] = [
  ...ofFunding,
  ...ofDisbursement,
  ...ofTargets,
  ...ofPlace,
  document,
  figures,
  citations,
  ...ofComponent,
  findings,
  status,
];

/** The view of that name; throws on any other. */
export function viewOf(id: string): View {
  const view = views.find((one) => one.id === id);
  if (!view) throw new Error(`no such view: ${id}`);
  return view;
}
