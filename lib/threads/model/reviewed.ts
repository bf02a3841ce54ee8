/** What speaking in a review needs to know of it. */
export interface Reviewed {
  id: string;
  version: { label: string; revisionNumber: number; api: { slug: string; teamId: string } };
}
