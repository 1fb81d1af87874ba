import type { Values } from "../views/param.ts";
import type { View } from "../views/view.ts";
import type { OwnRows } from "./check-messages.ts";

/** The pictures that a file may stand in: the site's own views, by what it has figures of. */
export const pictureIds = [
  ...(["component", "source", "type"] as const),
  ...(["disbursement", "not-spendable"] as const),
  ...(["targets", "dimensions", "outputs"] as const),
] as const;
export type PictureId = (typeof pictureIds)[number];

/** A view, and what of it is asked besides its defaults. */
export interface Picture {
  readonly id: PictureId;
  readonly view: View;
  readonly values: Values;
}

/** The pictures that a file has any table for, with the code of their views. */
export async function picturesFor(own: OwnRows): Promise<Picture[]> {
  const has = (...tables: (keyof OwnRows)[]) => tables.some((table) => own[table].length > 0);
  const [money, spending, aims] = await Promise.all([
    has("allocations") ? import("../views/funding/views.ts") : null,
    has("disbursements", "memo_amounts") ? import("../views/disbursement/views.ts") : null,
    has("targets", "results") ? import("../views/targets/views.ts") : null,
  ]);
  const views = [money, spending, aims].flatMap((part) => part?.views ?? []);
  return pictureIds.flatMap((id) => {
    const isAxis = id === "component" || id === "source" || id === "type";
    const view = views.find((one) => one.id === (isAxis ? "funding" : id));
    const values: Values = isAxis ? { by: id } : {};
    return view === undefined ? [] : [{ id, view, values }];
  });
}
