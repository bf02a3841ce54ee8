import type { ReviewItem } from "@/lib/gates/model";
import { CONTENT_RULE } from "@/lib/versions/model/review-items/review-item";

/**
 * Of some items those that people are told of: a place at which the text differs only where no change or extension says what
 * happened there, or anywhere, for what is in no operation.
 */
export function toldItems(items: readonly ReviewItem[]): ReviewItem[] {
  const judged = items.filter((item) => item.rule !== CONTENT_RULE);
  if (judged.length === items.length || judged.length === 0) return [...items];
  const operations = new Set(judged.map((item) => item.operation));
  const isSaid = ({ operation }: ReviewItem) => operation === null || operations.has(operation) || operations.has(null);
  return items.filter((item) => item.rule !== CONTENT_RULE || !isSaid(item));
}
