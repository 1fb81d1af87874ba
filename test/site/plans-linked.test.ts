import { testLinkedViews } from "./linked-views.ts";

testLinkedViews("plans", {
  funding: {
    drawn: [
      "by=source",
      "by=type",
      "by=type&measure=amount",
      "year=2023",
      "stage=proposed",
      "stage=planned&measure=amount",
      "measure=amount",
      "level=commune",
      "sort=name",
      "localities=phong-tho",
      "localities=bao-yen&by=source&measure=amount",
    ],
    empty: ["year=2022&stage=assigned"],
  },
  disbursement: {
    drawn: ["year=2023", "level=district", "basis=actual", "basis=estimate", "sort=value", "localities=phong-tho"],
    empty: ["localities=bao-yen", "level=commune"],
  },
  targets: {
    drawn: [
      "year=2023",
      "year=2022",
      "level=commune",
      "sort=name",
      "group=poor",
      "group=near_poor",
      "group=ethnic_minority_poor",
      "localities=my-thanh",
      "localities=tu-mo-rong",
    ],
    empty: ["group=near_poor&localities=phong-tho"],
  },
});
