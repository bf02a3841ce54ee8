import { apiFilter } from "@/lib/catalog/schema";

/** Which APIs are exported: the filters of the catalogue, without its pages. */
export const exportFilter = apiFilter.omit({ cursor: true, limit: true, facets: true, sort: true });
