/** The address of an API's objectives; with a name, of the one that is shown in full. */
export function slosHref(api: string, slo?: string): string {
  const page = `/apis/${encodeURIComponent(api)}/slos`;
  return slo === undefined ? page : `${page}?slo=${encodeURIComponent(slo)}`;
}
