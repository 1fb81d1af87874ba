import type { CountryRows, Review, ReviewBasis } from "./country.ts";
import { faultsIn, idOf } from "./faults.ts";
import { basisOf, isSameBasis } from "./review-basis.ts";

/** The numbers that a review of each finding has to name, by finding. */
export function reviewBases(rows: CountryRows): Map<string, ReviewBasis> {
  return new Map(faultsIn(rows).map((fault) => [idOf(fault), basisOf(fault, rows)]));
}

/** A review of a finding that has other numbers now. */
export interface OutdatedReview {
  readonly review: Review;
  readonly now: ReviewBasis;
}

/** The reviews whose findings have other numbers than those they were made of, in the order of the file. */
export function outdatedReviews(reviews: readonly Review[], bases: ReadonlyMap<string, ReviewBasis>): OutdatedReview[] {
  return reviews.flatMap((review) => {
    const now = bases.get(review.finding_id);
    return now === undefined || isSameBasis(review, now) ? [] : [{ review, now }];
  });
}
