/** The one script of every page: one for each kind of page would be one request more. */
import "./reading.ts";
import "./page.ts";
import "./place-search.ts";
