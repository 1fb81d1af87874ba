import { reportsAddress } from "../views/document/report-address.ts";

/** Where whoever publishes this site wants to be told of errors, from the environment of the build; null where nothing is set. */
export function reportsTo(): URL | null {
  return reportsAddress(process.env["RO_VON_REPORTS"] ?? "");
}
