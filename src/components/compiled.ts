import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Releases } from "../domain/changes.ts";
import type { Manifest } from "../domain/manifest.ts";
import type { Domain } from "../domain/domain.ts";
import type { Places } from "../domain/place.ts";
import type { AnswerFile } from "../query/engine.ts";

/** What compile has written, as read at build: the site is made of nothing else. */
const folder = resolve(process.env["RO_VON_PUBLIC"] ?? "public", "data");

const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));

export const readDomain = (): Domain => read("domain.json") as Domain;
export const readPlaces = (): Places => read("places.json") as Places;
export const readAnswer = (view: string, slice: string): AnswerFile => read(join("answers", view, `${slice}.json`)) as AnswerFile;
/** Whether all answers of a view lie in one file as well. */
export const hasAnswersTogether = (view: string): boolean => existsSync(join(folder, "answers", `${view}.json`));
export const readManifest = (): Manifest => read("manifest.json") as Manifest;
export const readReleases = (): Releases => read("changes.json") as Releases;
