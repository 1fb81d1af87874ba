import { testLinkedViews } from "./linked-views.ts";

testLinkedViews("odd-country", {
  funding: {
    drawn: [
      "by=source",
      "by=type",
      "by=source&measure=amount",
      "year=2023",
      "year=2019",
      "stage=proposed",
      "stage=planned",
      "measure=amount",
      "level=province",
      "level=commune&measure=amount",
      "sort=name",
      "localities=thung-lung-may",
      "localities=bien-nguoc&year=2024",
      "localities=doi-mua~huyen-doi-mua~tinh-doi-mua",
    ],
    empty: ["year=2019&stage=proposed"],
  },
  disbursement: {
    drawn: [
      "year=2023",
      "year=2024",
      "year=2025",
      "level=province",
      "basis=actual",
      "basis=estimate",
      "sort=value",
      "localities=den-dom",
      "localities=suong-la",
    ],
    empty: ["localities=thung-lung-may"],
  },
  targets: {
    drawn: [
      "year=2021",
      "year=2024",
      "year=2022",
      "level=province",
      "sort=name",
      "group=poor",
      "group=poor_and_near_poor",
      "localities=tinh-doi-mua",
      "localities=tinh-doi-mua~vach-tim",
    ],
    empty: ["localities=nui-kem"],
  },
});
